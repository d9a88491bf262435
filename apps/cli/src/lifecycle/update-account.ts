import type { AccountChanges } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { UpdateOptions } from "../commands/accounts-update.ts";
import { parseAccountDescription, parseAccountName } from "../arguments/parse-account-text.ts";
import { parseProjectId } from "../arguments/parse-project-id.ts";
import { parseRole } from "../arguments/parse-role.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { checkRoles } from "./check-roles.ts";
import { levelOf } from "./level-of.ts";
import { readDocument, type Field } from "./read-document.ts";

const fields: Readonly<Record<string, Field>> = {
  name: { kind: "text", read: parseAccountName },
  description: { kind: "text", read: parseAccountDescription },
  role: { kind: "texts", read: parseRole },
  project: { kind: "text", read: parseProjectId },
};

/** Changes a service account's name, description or roles, and returns the exit code. */
export async function updateAccount(
  clientId: string,
  typed: GlobalOptions & UpdateOptions,
  io: Io,
): Promise<ExitCode> {
  const read = typed.file === undefined ? {} : await readDocument(typed.file, fields, typed, io);
  const options = { ...typed, ...read };
  const changes = changesOf(options);
  return carryOut(
    {
      attempt: `Changing the service account ${clientId}`,
      async makePlan({ scene }) {
        const { planUpdateAccount } = await import("@purser/lifecycle");
        return planUpdateAccount(scene, clientId, changes, levelOf(options));
      },
    },
    options,
    io,
  );
}

function changesOf({
  name,
  description,
  role,
  project,
}: GlobalOptions & UpdateOptions): AccountChanges {
  if (name === undefined && description === undefined && role === undefined) {
    throw new UsageError(
      "It is not said what to change.",
      "Add --name, --description or --role with what it shall be.",
    );
  }
  if (role !== undefined) checkRoles(role, project);
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(role === undefined ? {} : { roles: role }),
  };
}
