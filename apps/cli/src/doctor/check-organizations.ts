import { NotAllowedError } from "@purser/core";
import { platformTitle, type Connection } from "../connections/connection.ts";
import { findOrganizations } from "../connections/find-organizations.ts";
import { toFailure } from "../errors/client-failure.ts";
import { DeniedError } from "../errors/denied-error.ts";
import type { Failure } from "../errors/failure.ts";
import { RefusedError } from "../errors/refused-error.ts";
import { printable } from "../output/printable.ts";
import type { Check, OpenCheck } from "./check.ts";
import { onAccount, type Situation } from "./situation.ts";

const name = "organization-access";

/** Tells of every organization of a connection whether its accounts can be read: one request for each. */
export async function checkOrganizations(
  connection: Connection,
  situation: Situation,
  signal: AbortSignal,
): Promise<Check[]> {
  const { client } = connection;
  const { found, failure } = await findOrganizations(connection, signal);
  const checks = await Promise.all(
    found.map(async ({ id, name: title = "" }): Promise<Check> => {
      const on = `organization ${id} on ${platformTitle(client.platform)}`;
      try {
        const list = client.organization(id).serviceAccounts.list({ pageSize: 1, signal });
        const { totalCount } = await list;
        const count = totalCount === undefined ? "its accounts" : accountsOf(totalCount);
        const named = title === "" ? id : `${printable(title)} (${id})`;
        return { name, verdict: "passed", message: `${named} shows ${count}.` };
      } catch (error) {
        const failure = toFailure(error, `Listing the service accounts of ${on}`);
        return lackingRole(error, failure, { ...situation, orgIds: [id] }) ?? failed(failure);
      }
    }),
  );
  return failure === undefined ? checks : [...checks, failed(failure)];
}

function accountsOf(count: number): string {
  return `${count} service account${count === 1 ? "" : "s"}`;
}

/** What there is no point in asking while something before it is wrong. */
export const organizationsSkipped: Check = {
  name,
  verdict: "unknown",
  message: "No organization was asked for its accounts.",
  nextStep: "Mend what is above first.",
  commands: [],
};

/** The refusal of an account that sees the organization and may not read it. */
function lackingRole(error: unknown, failure: Failure, situation: Situation): Check | undefined {
  if (!(error instanceof NotAllowedError) || /CANNOT_ACCESS/.test(error.errorCode ?? "")) {
    return undefined;
  }
  const [role] = error.requiredRoles;
  if (role === undefined) return undefined;
  return {
    ...failed(failure),
    nextStep: `Have an organization owner give it ${error.requiredRoles.join(" or ")}; a new token will not help. Roles are set as a whole: name those that it is to keep as well.`,
    commands: [
      onAccount(situation, "accounts get"),
      onAccount(situation, "accounts update", `--role ${role}`),
    ],
  };
}

function failed(failure: Failure): OpenCheck {
  // A refusal is an answer; anything else says nothing of the organization.
  const isRefused = failure instanceof DeniedError || failure instanceof RefusedError;
  return {
    name,
    verdict: isRefused ? "problem" : "unknown",
    message: failure.message,
    nextStep: failure.hint,
    commands: isRefused ? ["purser orgs"] : [],
    facts: failure.details,
  };
}
