import type { AccountToCreate } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { CreateOptions } from "../commands/accounts-create.ts";
import { parseAccountDescription, parseAccountName } from "../arguments/parse-account-text.ts";
import { parseHours } from "../arguments/parse-hours.ts";
import { parseProjectId } from "../arguments/parse-project-id.ts";
import { parseRole } from "../arguments/parse-role.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { checkRoles } from "./check-roles.ts";
import { askedSecret } from "./open-sink.ts";
import { readDocument, type Field } from "./read-document.ts";

const fields: Readonly<Record<string, Field>> = {
  name: { kind: "text", read: parseAccountName },
  description: { kind: "text", read: parseAccountDescription },
  role: { kind: "texts", read: parseRole },
  project: { kind: "text", read: parseProjectId },
  hours: { kind: "number", read: parseHours },
  to: { kind: "text", read: (text) => text },
};

/** Creates a service account with its first secret, and returns the exit code. */
export async function createAccount(
  typed: GlobalOptions & CreateOptions,
  io: Io,
): Promise<ExitCode> {
  const read = typed.file === undefined ? {} : await readDocument(typed.file, fields, typed, io);
  const options = { ...typed, ...read };
  const account = accountOf(options);
  const { hours, sink, isSecretOnStdout } = await askedSecret(options, io);
  return carryOut(
    {
      attempt: `Creating the service account "${account.name}"`,
      isSecretOnStdout,
      async makePlan({ scene }) {
        const { planCreateAccount } = await import("@purser/lifecycle");
        return planCreateAccount(scene, { ...account, secretExpiresAfterHours: hours }, { sink });
      },
    },
    options,
    io,
  );
}

function accountOf(
  options: GlobalOptions & CreateOptions,
): Omit<AccountToCreate, "secretExpiresAfterHours"> {
  const { name, description, role = [], project } = options;
  if (name === undefined) throw missing("--name", "--name ci");
  if (description === undefined) {
    throw missing("--description", '--description "Deploys from CI"');
  }
  checkRoles(role, project);
  return {
    name,
    description,
    roles: role,
    ...(project === undefined ? {} : { projectId: project }),
  };
}

function missing(option: string, example: string): UsageError {
  return new UsageError(`A new service account needs ${option}.`, `Add it, such as ${example}.`);
}
