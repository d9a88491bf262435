import type { Client, Finding } from "@purser/core";
import type { Connection } from "../connections/connection.ts";
import type { Check, Diagnosis } from "./check.ts";
import { checkOrganizations, organizationsSkipped } from "./check-organizations.ts";
import { isFinal } from "./is-final.ts";
import { findingToCheck } from "./finding-to-check.ts";
import type { Situation } from "./situation.ts";

/** Makes every check on one connection. It reads only: the four requests of a diagnosis, and one per organization. */
export async function diagnoseConnection(
  connection: Connection,
  means: {
    diagnoseOnce: (client: Client) => Promise<Finding[]>;
    situation: Pick<Situation, "options" | "env">;
    signal: AbortSignal;
  },
): Promise<Diagnosis> {
  const { client, self, orgIds, profile, credential } = connection;
  const of = {
    ...(profile === undefined ? {} : { profile }),
    ...(self === undefined ? {} : { clientId: self }),
  };
  const situation: Situation = { ...means.situation, ...of, credential, orgIds };
  const findings = await means.diagnoseOnce(client);
  const checks = withoutConsequences(findings.map((finding) => findingToCheck(finding, situation)));
  const organizations: readonly Check[] = checks.some(isFinal)
    ? [organizationsSkipped]
    : await checkOrganizations(connection, situation, means.signal);
  return { platform: client.platform, ...of, checks: [...checks, ...organizations] };
}

/** Credentials in the wrong place are rejected as well; there is one thing to do about both. */
function withoutConsequences(checks: readonly Check[]): Check[] {
  const isSwapped = checks.some(
    ({ name, verdict }) => name === "swapped-credentials" && verdict === "problem",
  );
  return checks.map((check) =>
    isSwapped && check.name === "rejected-credentials" && check.verdict === "problem"
      ? { ...check, nextStep: "Follows from the form of the credentials.", commands: [] }
      : check,
  );
}
