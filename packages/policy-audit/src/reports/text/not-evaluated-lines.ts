import type { Report } from "../../report.ts";
import { countOf } from "../../words/count-of.ts";
import { shownPart } from "./shown-part.ts";
import type { TextPage } from "./text-page.ts";

const mostReasons = 6;
const mostRules = 8;

/** Returns what could not be judged, by reason: none of it passed. */
export function notEvaluatedLines(
  page: TextPage,
  { notEvaluated, organizations }: Report,
): string[] {
  if (notEvaluated.length === 0) return [];
  const names = new Map(organizations.map(({ id, name }) => [id, name]));
  const groups = new Map<string, { rules: Set<string>; places: Set<string>; count: number }>();
  for (const { ruleId, subject, reason } of notEvaluated) {
    const group = groups.get(reason) ?? { rules: new Set(), places: new Set(), count: 0 };
    group.rules.add(ruleId);
    group.places.add(names.get(subject.orgId) ?? subject.orgId);
    group.count++;
    groups.set(reason, group);
  }
  const sorted = [...groups].toSorted(([, a], [, b]) => b.count - a.count);
  const { shown, more } = shownPart(sorted, mostReasons);
  return [
    "",
    ...page.block(
      "warning",
      `NOT EVALUATED ${notEvaluated.length}, which is not the same as passed`,
    ),
    ...shown.flatMap(([reason, { rules, places, count }]) => [
      ...page.block("plain", reason, "  - "),
      ...page.block(
        "quiet",
        `${countOf(count, "evaluation")} of ${listed([...rules].toSorted())} in ${listed([...places])}`,
        "    ",
      ),
    ]),
    ...(more === 0
      ? []
      : page.block(
          "quiet",
          `and ${countOf(more, "more reason")}: ${page.command("audit --json")}`,
          "  - ",
        )),
  ];
}

function listed(items: readonly string[]): string {
  const { shown, more } = shownPart(items, mostRules);
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
