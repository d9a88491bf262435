import type { Difference, SnapshotIndex } from "@purser/inventory";
import { printable } from "../output/printable.ts";
import type { Palette } from "../output/palette.ts";
import { createNames, type Names } from "./diff-names.ts";
import { differenceWords } from "./difference-words.ts";

/** Returns what people are shown of the differences of two snapshots: by organization, then by what each is about. */
export function diffLines(
  before: SnapshotIndex,
  after: SnapshotIndex,
  differences: readonly Difference[],
  palette: Palette,
): string[] {
  const names = createNames(before, after);
  const span = `${before.collectedAt} to ${after.collectedAt}`;
  if (differences.length === 0) return [`Nothing changed from ${span}.`];
  const unknown = differences.filter(({ kind }) => kind === "unknown").length;
  const known = differences.length - unknown;
  const heading = known === 0 ? "Nothing is known to have changed" : "What changed";
  const lines = [palette("heading", `${heading} from ${span}`)];
  let orgId: string | undefined;
  let about: string | undefined;
  for (const difference of differences) {
    if (difference.orgId !== orgId) {
      ({ orgId } = difference);
      about = undefined;
      lines.push("", palette("heading", printable(`${names.organization(orgId)}  ${orgId}`)));
    }
    const subject = subjectOf(difference, names);
    if (subject !== about) {
      about = subject;
      if (subject !== "") lines.push(`  ${printable(subject)}`);
    }
    const { sign, text } = differenceWords(difference, names);
    const indent = subject === "" ? "  " : "    ";
    lines.push(
      `${indent}${palette(sign === "?" ? "warning" : "plain", `${sign} ${printable(text)}`)}`,
    );
  }
  const rest = unknown === 0 ? "" : `, ${unknown} not known`;
  return [...lines, "", `${known} ${known === 1 ? "difference" : "differences"}${rest}.`];
}

/** The account or project that a difference is about; nothing for the organization itself. */
function subjectOf(difference: Difference, names: Names): string {
  if ("clientId" in difference && difference.clientId !== undefined) {
    return `${names.account(difference.orgId, difference.clientId)}  ${difference.clientId}`;
  }
  if ("projectId" in difference && difference.projectId !== undefined) {
    return `project ${names.project(difference.orgId, difference.projectId)}  ${difference.projectId}`;
  }
  return "";
}
