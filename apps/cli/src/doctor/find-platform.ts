import type { Client, ClientOptions, Finding } from "@purser/core";

/** What every command that reads needs: its role includes those of the other readings. */
const operations = ["listOrgServiceAccounts"];

/**
 * Returns what finds the platform of a credential that may be wrong in any way: where the service cannot tell, the client is
 * one of Atlas. What was found on the way is kept for whoever diagnoses that client. The library is loaded with the first use.
 */
export function createPlatformFinder(signal: AbortSignal): {
  findPlatform: (options: ClientOptions) => Promise<Client>;
  diagnoseOnce: (client: Client) => Promise<Finding[]>;
} {
  const known = new WeakMap<Client, Finding[]>();
  const diagnoseOnce = async (client: Client): Promise<Finding[]> => {
    const { diagnose } = await import("@purser/core");
    const findings = known.get(client) ?? (await diagnose(client, { operations, signal }));
    known.set(client, findings);
    return findings;
  };
  return {
    diagnoseOnce,
    async findPlatform(options) {
      const { connect } = await import("@purser/core");
      const atlas = connect({ ...options, platform: "atlas" });
      const findings = await diagnoseOnce(atlas);
      const isElsewhere = findings.some(
        ({ cause, verdict }) => cause === "wrong-platform" && verdict === "problem",
      );
      return isElsewhere ? connect({ ...options, platform: "cloud-manager" }) : atlas;
    },
  };
}
