import type { Stage } from "../run/stage.ts";
import type { Level } from "../run/workshop.ts";
import type { Judgement } from "../verdicts/verdict.ts";

/** What can be done with accounts at one level, by operationId. */
export type LevelOperations = {
  level: Level;
  create: string;
  list: string;
  get: string;
  update: string;
  /** Deletes the account from the organization, or takes it out of the project. */
  remove: string;
  addSecret: string;
  deleteSecret: string;
  listEntries: string;
  addEntries: string;
  deleteEntry: string;
};

/** The two levels: the same operations on an organization's accounts and on a project's. */
export const levels: Record<Level, LevelOperations> = {
  organization: operationsAt("organization", "Org"),
  project: operationsAt("project", "Group"),
};

function operationsAt(level: Level, word: string): LevelOperations {
  return {
    level,
    create: `create${word}ServiceAccount`,
    list: `list${word}ServiceAccounts`,
    get: `get${word}ServiceAccount`,
    update: `update${word}ServiceAccount`,
    remove: `delete${word}ServiceAccount`,
    addSecret: `create${word}ServiceAccountSecret`,
    deleteSecret: `delete${word}ServiceAccountSecret`,
    listEntries: `list${word}ServiceAccountAccessList`,
    addEntries: `create${word}ServiceAccountAccessList`,
    deleteEntry: `delete${word}ServiceAccountAccessListEntry`,
  };
}

/** Returns the operations of both levels that a pick names, for `operations` of a check. */
export function onBothLevels(pick: (at: LevelOperations) => readonly string[]): () => string[] {
  return () => [...pick(levels.organization), ...pick(levels.project)];
}

/** Returns the levels of which an operation is wanted and that can be tried: a project's only where one is known. */
export function wantedLevels(stage: Stage): LevelOperations[] {
  const isWanted = (level: Level): boolean =>
    stage.operations.some(({ path }) => isProjectPath(path) === (level === "project"));
  return (["organization", "project"] as const)
    .filter((level) => isWanted(level))
    .filter((level) => level === "organization" || stage.site.groupId !== undefined)
    .map((level) => levels[level]);
}

/** Says of the project operations that are wanted why they were not tried; nothing where a project is known. */
export function* withoutProject({ operations, site }: Stage): Iterable<Judgement> {
  if (site.groupId !== undefined) return;
  for (const { operationId, path } of operations) {
    if (!isProjectPath(path)) continue;
    yield {
      verdict: "skipped",
      operationId,
      case: "no project",
      message: "No project is known to try this in.",
    };
  }
}

/** Returns the path parameters of a level: the organization, or the project. */
export function placeOf({ site }: Stage, level: Level): Record<string, string> {
  return level === "organization" ? { orgId: site.orgId } : { groupId: site.groupId ?? "" };
}

function isProjectPath(path: string): boolean {
  return path.includes("{groupId}");
}
