import type { EffectiveScope } from "../../finding.ts";
import type { AccountReport, Report } from "../../report.ts";
import { cellWidth, cutToWidth } from "../../words/cell-width.ts";
import { countOf } from "../../words/count-of.ts";
import type { TextPage } from "./text-page.ts";

const most = 5;
const widestName = 32;

/** Returns the accounts to look at first: what they can do, where, and who answers for them. */
export function accountLines(page: TextPage, { organizations, findings }: Report): string[] {
  const found = new Map<string, number>();
  for (const { suppressed, subject } of findings) {
    const key = `${subject.orgId} ${subject.clientId}`;
    if (suppressed === false) found.set(key, (found.get(key) ?? 0) + 1);
  }
  const accounts = organizations
    .flatMap(({ id, accounts }) =>
      accounts.map((account) => ({
        account,
        findings: found.get(`${id} ${account.clientId}`) ?? 0,
      })),
    )
    .filter(({ findings, account }) => findings > 0 && account.score.total > 0)
    .toSorted((a, b) => b.account.score.total - a.account.score.total)
    .slice(0, most);
  // Of one account, or none, the findings say it all.
  if (accounts.length < 2) return [];
  const column = Math.min(widestName, Math.floor(page.width / 3));
  const names = accounts.map(({ account }) => cutToWidth(account.name, column));
  const widest = Math.max(...names.map(cellWidth));
  return [
    "",
    page.paint("heading", "Riskiest accounts, with their scores"),
    ...accounts.flatMap(({ account, findings }, index) => {
      const name = names[index] ?? "";
      const padding = " ".repeat(widest - cellWidth(name));
      const score = String(account.score.total).padStart(3);
      return page.block("plain", wordsOf(account, findings), `  ${score}  ${name}${padding}  `);
    }),
  ];
}

function wordsOf({ scope, owner }: AccountReport, findings: number): string {
  const by = owner === null ? "nobody's" : `of ${owner}`;
  return `${reachOf(scope)}; ${by}; ${countOf(findings, "finding")}`;
}

/** Returns how far an account reaches, in words. */
function reachOf({ access, projects, of }: EffectiveScope): string {
  if (access === "none") return "reaches no project";
  const verb = access === "write" ? "writes" : "reads";
  if (projects === null) return `${verb} in an unknown number of projects`;
  return of === null
    ? `${verb} in ${countOf(projects, "project")}`
    : `${verb} in ${projects} of ${countOf(of, "project")}`;
}
