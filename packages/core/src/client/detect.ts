import type { Platform } from "@purser/spec";
import { CredentialsRejectedError } from "../errors/credentials-rejected-error.ts";
import { NotAllowedError } from "../errors/not-allowed-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { WrongPlatformError } from "../errors/wrong-platform-error.ts";
import type { CallOptions } from "../fetch/call.ts";
import type { Perform, Performed } from "../resources/perform.ts";

/** A client of one platform, with the operations it stands on. */
export type Opened<Client> = { client: Client; perform: Perform };

export type DetectOptions = Pick<CallOptions, "signal" | "deadline"> & {
  /** An organization the credential belongs to: saves a request, and tells a wrong ID from a wrong platform. */
  orgId?: string;
};

/**
 * Finds out which platform a credential belongs to, and returns the client that `open` makes for it. Asks Atlas first,
 * then Cloud Manager: two requests at most beside minting a token, one if the two clients share their tokens. Throws
 * `CredentialsRejectedError` for a credential that neither knows, `NotFoundError` for one to which neither shows an
 * organization, and whatever else the first request ends in.
 */
export async function detectPlatform<Client>(
  open: (platform: Platform) => Opened<Client>,
  options: DetectOptions = {},
): Promise<Client> {
  const atlas = open("atlas");
  const first = await ask(atlas.perform, options);
  if (first.kind === "here") return atlas.client;
  const cloudManager = open("cloud-manager");
  if (first.kind === "elsewhere") return cloudManager.client;
  const second = await ask(cloudManager.perform, options);
  if (second.kind === "here") return cloudManager.client;
  if (second.kind === "elsewhere") return atlas.client;
  // What was refused says more than an empty list.
  throw first.error ?? second.error ?? nothingShown();
}

/** What a platform says: the organization is here, it is the other's, or nothing is shown, for a reason or for none. */
type Word = { kind: "here" } | { kind: "elsewhere" } | { kind: "nothing"; error?: Error };

async function ask(perform: Perform, { orgId, ...options }: DetectOptions): Promise<Word> {
  try {
    const answer = await (orgId === undefined
      ? perform("listOrgs", { query: { itemsPerPage: 1 } }, options)
      : perform("getOrg", { params: { orgId } }, options));
    return orgId !== undefined || isFilled(answer) ? { kind: "here" } : { kind: "nothing" };
  } catch (error) {
    if (error instanceof WrongPlatformError) return { kind: "elsewhere" };
    if (isHeard(error)) return { kind: "nothing", error };
    throw error;
  }
}

/** Refusals after which the other platform may still say yes. The token endpoint is the same for both. */
function isHeard(error: unknown): error is Error {
  if (error instanceof CredentialsRejectedError) return error.operationId !== "createAccessToken";
  return error instanceof NotAllowedError || error instanceof NotFoundError;
}

function isFilled({ body }: Performed): boolean {
  if (typeof body !== "object" || body === null || !("results" in body)) return false;
  return Array.isArray(body.results) && body.results.length > 0;
}

function nothingShown(): NotFoundError {
  return new NotFoundError(
    "Detecting the platform failed: neither Atlas nor Cloud Manager shows an organization to this credential. Give the organization's ID, or name the platform.",
    { operationId: "listOrgs", status: 200 },
  );
}
