import { checkHost, type ContractOptions } from "@purser/contract-test";
import { createProxyFetch } from "@purser/core/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { findCredentials } from "../connections/find-credentials.ts";
import type { GivenCredential } from "../connections/given-credential.ts";
import { liveConnection } from "../connections/live-connection.ts";
import { refuseSeveralProfiles } from "../connections/the-one-connection.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import { profileCredential } from "../profiles/profile-credential.ts";
import { toContractFailure } from "./contract-failure.ts";
import type { ConsentOptions, SubjectOptions } from "./contract-options.ts";

/** Where a contract command goes, and as whom. */
export type ContractTarget = Pick<
  ContractOptions,
  "platform" | "baseUrl" | "fetch" | "clock" | "identities" | "orgId" | "groupId" | "foreign"
>;

const service = "https://cloud.mongodb.com";
const government = "https://cloud.mongodbgov.com";

/**
 * Returns the endpoint and the credentials of a contract command. Where nothing says which platform the credential is of, the
 * service is asked. Throws a UsageError where the options contradict each other.
 */
export async function contractTarget(
  options: GlobalOptions & SubjectOptions & Pick<ConsentOptions, "allowHost">,
  io: Io,
): Promise<ContractTarget> {
  refuseSeveralProfiles(options);
  const { org = [], foreignOrg, foreignProject } = options;
  if (org.length > 1)
    throw new UsageError("Contract tests are of one organization.", "Name one with --org.");
  if (foreignProject !== undefined && foreignOrg === undefined)
    throw new UsageError(
      "--foreign-project says nothing of whose project it is.",
      "Add --foreign-org.",
    );
  const { credentials, notes } = await findCredentials(options, io);
  if (!options.quiet && !options.json)
    for (const note of notes) io.stderr.write(`${printable(note)}\n`);
  const [given] = credentials;
  if (given === undefined)
    throw new Error("There are credentials, or it was said that there are none.");
  const [orgId] = given.orgIds;
  const { projectId } = given;
  const baseUrl = given.baseUrl ?? (given.platform === "gov" ? government : service);
  // Before the first request, be it only to find out the platform: it carries the credentials.
  refuseStrangeHost(baseUrl, options.allowHost, io);
  const platform = given.platform ?? (await findPlatform(given, options, io));
  return {
    platform: platform === "gov" ? "atlas" : platform,
    baseUrl,
    fetch: io.fetch ?? createProxyFetch(io.env),
    clock: io.clock,
    identities: {
      owner: given.auth,
      ...(await identityOf("reader", options.readerProfile, io)),
      ...(await identityOf("api-key", options.apiKeyProfile, io)),
    },
    ...(orgId !== undefined && { orgId }),
    ...(projectId !== undefined && { groupId: projectId }),
    ...(foreignOrg !== undefined && { foreign: { orgId: foreignOrg, groupId: foreignProject } }),
  };
}

function refuseStrangeHost(baseUrl: string, allowed: readonly string[] | undefined, io: Io): void {
  try {
    checkHost(baseUrl, allowed);
  } catch (error) {
    throw toContractFailure(error, io);
  }
}

async function findPlatform(given: GivenCredential, options: GlobalOptions, io: Io) {
  const { client } = await liveConnection(given, options, io, {
    now: io.clock.now(),
    onEvent: () => undefined,
    signal: io.signal,
  });
  return client.platform;
}

async function identityOf(caller: "reader" | "api-key", name: string | undefined, io: Io) {
  if (name === undefined) return {};
  const { auth } = await profileCredential(name, io);
  if (caller === "api-key" && auth.kind !== "api-key")
    throw new UsageError(
      `Profile ${name} holds no API key.`,
      "Name one that does with --api-key-profile.",
    );
  return { [caller]: auth };
}
