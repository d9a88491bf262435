import type { Random } from "../../run/stage.ts";
import type { Level } from "../../run/workshop.ts";
import { after, isMeant, type AccountModel, type Command } from "./account-model.ts";

const roles: Record<Level, readonly string[]> = {
  organization: ["ORG_MEMBER", "ORG_READ_ONLY", "ORG_BILLING_READ_ONLY"],
  project: ["GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_ONLY", "GROUP_DATA_ACCESS_READ_WRITE"],
};

/** RFC 5737 and RFC 3849: nobody calls from these. */
const addresses = ["203.0.113.201", "203.0.113.202", "2001:db8::203"];

/** Share of commands that delete the account: after one nothing is left to try but what answers 404. */
const deletions = 0.04;

export type Drawing = {
  random: Random;
  /** Begins every text. */
  prefix: string;
  hasProject: boolean;
  length: number;
};

/** Returns commands that mean something one after the other, for a new account of an organization. */
export function randomCommands({ random, prefix, hasProject, length }: Drawing): Command[] {
  let model: AccountModel = {
    isThere: true,
    name: "",
    description: "",
    roles: [],
    secrets: ["first"],
    projectRoles: undefined,
    entries: [],
  };
  return Array.from({ length }, (_, index) => {
    const possible = candidates(random, { prefix, hasProject, index }).filter((each) =>
      isMeant(model, each),
    );
    const drawn = possible[Math.floor(random() * possible.length)];
    const command: Command =
      drawn === undefined || random() < deletions ? { kind: "delete" } : drawn;
    if (model.isThere) model = after(model, command, `${index}`);
    return command;
  });
}

/** One or two of three. */
function some(random: Random, of: readonly string[]): string[] {
  const first = Math.floor(random() * of.length);
  return random() < 0.5 ? of.slice(first, first + 1) : of.filter((_, index) => index !== first);
}

/** One command of each kind there is; of an access list's, one for each address. */
function candidates(
  random: Random,
  { prefix, hasProject, index }: { prefix: string; hasProject: boolean; index: number },
): Command[] {
  const level: Level = hasProject && random() < 0.5 ? "project" : "organization";
  const anywhere: Command[] = [
    {
      kind: "change",
      level,
      description: `${prefix}change ${index}`,
      roles: some(random, roles[level]),
    },
    { kind: "add secret", level },
    { kind: "delete secret", level },
    ...addresses.flatMap((address): Command[] => [
      { kind: "add entry", level, address },
      { kind: "delete entry", level, address },
    ]),
  ];
  if (!hasProject) return anywhere;
  return [
    ...anywhere,
    { kind: "assign", roles: some(random, roles.project) },
    { kind: "unassign" },
  ];
}
