import type { FindingSubject, SubjectNames } from "../finding.ts";
import type { AccountReport, OrganizationReport, ReportedFinding } from "../report.ts";

/** Looks things of a report up by their ids. */
export type ReportIndex = {
  organization(orgId: string): OrganizationReport | undefined;
  account(subject: FindingSubject): AccountReport | undefined;
  /** Roles held now: in the project where the subject names one, else in the organization; undefined where not known. */
  rolesOf(subject: FindingSubject): readonly string[] | undefined;
  /** Names of the things in a subject, as the report or some findings on them tell. */
  namesOf(subject: FindingSubject, findings: readonly ReportedFinding[]): SubjectNames;
};

export function indexReport(organizations: readonly OrganizationReport[]): ReportIndex {
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const accounts = new Map(
    organizations.flatMap(({ id, accounts: all }) =>
      all.map((account) => [`${id} ${account.clientId}`, account] as const),
    ),
  );
  const projects = new Map(
    organizations.flatMap((one) => one.projects.map(({ projectId, name }) => [projectId, name])),
  );
  const accountOf = ({ orgId, clientId }: FindingSubject): AccountReport | undefined =>
    accounts.get(`${orgId} ${clientId}`);
  return {
    organization: (orgId) => byId.get(orgId),
    account: accountOf,
    rolesOf(subject) {
      const account = accountOf(subject);
      if (subject.projectId === undefined) return account?.roles;
      const assignment = account?.assignments?.find(
        ({ projectId }) => projectId === subject.projectId,
      );
      return assignment?.roles ?? undefined;
    },
    namesOf(subject, findings) {
      const { orgId, clientId, projectId } = subject;
      const account =
        accountOf(subject)?.name ??
        findings.find((one) => one.subject.clientId === clientId)?.names.account;
      const project =
        projects.get(projectId ?? "") ??
        findings.find((one) => one.subject.projectId === projectId)?.names.project;
      return {
        organization: byId.get(orgId)?.name ?? findings[0]?.names.organization ?? orgId,
        ...(clientId === undefined || account === undefined ? {} : { account }),
        ...(projectId === undefined || project === undefined ? {} : { project }),
      };
    },
  };
}
