import type { ChangeWorld } from "./change-world.ts";

/** A command that changes something, as it is typed where `--yes` answers all questions. `NEW` is a path where nothing is. */
export type ChangeLine = readonly [name: string, line: (world: ChangeWorld) => string];

/** One of each, and which of them make a secret. */
export const changeLines: readonly ChangeLine[] = [
  [
    "accounts create",
    () =>
      "accounts create --name ci --description Deploys --role ORG_READ_ONLY --hours 720 --to file:NEW",
  ],
  ["accounts update", ({ client }) => `accounts update ${client} --description Other`],
  ["accounts delete", ({ client }) => `accounts delete ${client}`],
  [
    "accounts assign",
    ({ client, free }) => `accounts assign ${client} --project ${free} --role GROUP_READ_ONLY`,
  ],
  [
    "accounts unassign",
    ({ client, project }) => `accounts unassign ${client} --project ${project}`,
  ],
  ["secrets create", ({ client }) => `secrets create ${client} --hours 720 --to file:NEW`],
  ["secrets delete", ({ client, secret }) => `secrets delete ${client} ${secret}`],
  ["secrets rotate", ({ client }) => `secrets rotate ${client} --hours 720 --to file:NEW`],
  [
    "secrets rotate --finish",
    ({ client }) => `secrets rotate ${client} --hours 720 --to file:NEW --finish`,
  ],
  [
    "secrets rotate --all",
    () => "secrets rotate --all --older-than 60d --max 2 --hours 720 --to file:NEW-{clientId}",
  ],
  ["access add", ({ client }) => `access add ${client} 192.0.2.7`],
  ["access remove", ({ client, address }) => `access remove ${client} ${address}`],
];
