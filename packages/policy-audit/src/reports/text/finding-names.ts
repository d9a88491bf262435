import type { Report, ReportedFinding } from "../../report.ts";

/** What findings are called in a text: by name, and by ID where a name would not tell which account is meant. */
export type FindingNames = {
  /** The account's ID, where its name is shared or unknown. */
  idOf: (finding: ReportedFinding) => string | undefined;
  /** The account, else the project, else the organization. */
  nameOf: (finding: ReportedFinding) => string;
};

export function findingNames({ organizations }: Report): FindingNames {
  const counts = new Map<string, number>();
  for (const { name } of organizations.flatMap(({ accounts }) => accounts)) {
    const folded = name.toLowerCase();
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  const idOf = ({ subject, names }: ReportedFinding): string | undefined =>
    counts.get((names.account ?? "").toLowerCase()) === 1 ? undefined : subject.clientId;
  return {
    idOf,
    nameOf(finding) {
      const { account, project, organization } = finding.names;
      if (finding.subject.clientId === undefined) return project ?? organization;
      const id = idOf(finding);
      return id === undefined || account === undefined
        ? (account ?? id ?? "")
        : `${account} (${id})`;
    },
  };
}
