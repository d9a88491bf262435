import type { Failure } from "../rule.ts";
import { passed } from "../rule.ts";
import type { Severity } from "../severity.ts";
import type { AccountSubject, AssignmentSubject } from "../subjects/subjects.ts";
import { projectRolesSource } from "./role-evidence.ts";

/** What an account holds in one project, as far as a rule has something against it. */
export type HeldInProject = {
  held: string[];
  /** The roles that stay when those are taken away. */
  rest: string[];
  /** The operation that told. */
  source: string;
};

type HeldFailure = Failure<HeldInProject>;

/** Returns one failure for each project in which an account holds one of the roles. */
export function heldInProjects(
  account: AccountSubject,
  meant: ReadonlySet<string>,
  severityOf?: (assignment: AssignmentSubject) => Severity | undefined,
): readonly HeldFailure[] {
  let failures: HeldFailure[] | undefined;
  for (const assignment of account.assignments) {
    if (!assignment.roles.some((role) => meant.has(role))) continue;
    const held = assignment.roles.filter((role) => meant.has(role));
    failures ??= [];
    failures.push(heldFailure(account, assignment, held, severityOf?.(assignment)));
  }
  return failures ?? passed;
}

/** Returns the failure that an account holds some of its roles in a project. */
export function heldFailure(
  { organization }: AccountSubject,
  { projectId, project, roles }: AssignmentSubject,
  held: string[],
  severity?: Severity,
): HeldFailure {
  return {
    values: {
      held,
      rest: roles.filter((role) => !held.includes(role)),
      source: projectRolesSource(organization),
    },
    about: { projectId },
    names: { project: project?.record.name ?? projectId },
    ...(severity === undefined ? {} : { severity }),
  };
}
