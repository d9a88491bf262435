import type { OrganizationReport, Report } from "../../report.ts";
import { countOf } from "../../words/count-of.ts";
import { platformNames } from "../platform-names.ts";
import { shownPart } from "./shown-part.ts";
import type { TextPage } from "./text-page.ts";

/** Organizations that are told one by one. */
const most = 10;

const mostRules = 8;

/** Returns what was looked at, and whether all of it could be read. */
export function organizationLines(page: TextPage, report: Report): string[] {
  const { generatedAt, policy, organizations, comparedWith } = report;
  const by = policy.source === null ? policy.preset : `${policy.source} (${policy.preset})`;
  const compared = comparedWith === null ? "" : `, compared with ${comparedWith}`;
  const { shown, more } = shownPart(organizations, most);
  return [
    ...page.block("quiet", `Audit of ${generatedAt} by ${by}${compared}`),
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

/** Which rules could not be evaluated everywhere; why stands below. */
function gapOf({ notEvaluated }: Report, id: string): string {
  const open = notEvaluated.filter(({ subject }) => subject.orgId === id);
  const rules = [...new Set(open.map(({ ruleId }) => ruleId))].toSorted();
  if (rules.length === 0) return "";
  const { shown, more } = shownPart(rules, mostRules);
  return `: ${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`} not evaluated everywhere`;
}
