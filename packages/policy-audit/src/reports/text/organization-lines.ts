import type { OrganizationReport, Report } from "../../report.ts";
import { countOf } from "../../words/count-of.ts";
import { platformNames } from "../platform-names.ts";
import { shownPart } from "./shown-part.ts";
import type { TextPage } from "./text-page.ts";

/** Organizations that are told one by one. */
const most = 10;

/** Returns what was looked at, and whether all of it could be read. */
export function organizationLines(page: TextPage, report: Report): string[] {
  const { generatedAt, policy, organizations, comparedWith } = report;
  const by = policy.source === null ? policy.preset : `${policy.source} (${policy.preset})`;
  const compared = comparedWith === null ? "" : `, compared with ${comparedWith}`;
  const { shown, more } = shownPart(organizations, most);
  return [
    ...page.block("quiet", `Audit of ${generatedAt} by policy ${by}${compared}`),
    ...shown.flatMap((organization) => ["", ...oneOrganization(page, report, organization)]),
    ...(more === 0 ? [] : ["", `and ${countOf(more, "more organization")}: purser orgs`]),
  ];
}

function oneOrganization(
  page: TextPage,
  report: Report,
  { id, name, platform, accounts, projects, collection }: OrganizationReport,
): string[] {
  const { requests, lowerBound, complete } = collection;
  const counts = `${countOf(accounts.length, "account")}, ${countOf(projects.length, "project")}`;
  // What could not be read is not "0 accounts".
  const size = complete ? counts : `${counts} seen`;
  const sent = `read with ${countOf(requests, "request")}`;
  const effort =
    requests === lowerBound
      ? `${sent}, the fewest possible`
      : `${sent}, ${lowerBound} being the fewest possible`;
  const head = `${name}  ${id}  ${platformNames[platform]}`;
  return [
    ...page.block("heading", head),
    ...(complete
      ? page.block("plain", `${size}; ${effort}; complete`, "  ")
      : page.block("warning", `${size}; ${effort}; incomplete${gapOf(report, id)}`, "  ")),
  ];
}

/** What is missing, in the words of the first that told. */
function gapOf({ notEvaluated }: Report, id: string): string {
  const open = notEvaluated.filter(({ subject }) => subject.orgId === id);
  const [first, ...others] = new Set(open.map(({ reason }) => reason));
  if (first === undefined) return "";
  const reason = first.replace(/\.$/, "");
  return others.length === 0
    ? `: ${reason}`
    : `: ${reason}, and ${countOf(others.length, "more reason")} below`;
}
