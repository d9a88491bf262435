import type { Platform } from "@purser/spec";
import type { Auth } from "../auth/auth.ts";
import type { Clock } from "../clock.ts";
import { readAccount, readObject, readPage, readText } from "../creation/seen-account.ts";
import { WrongPlatformError } from "../errors/wrong-platform-error.ts";
import type { CallOptions } from "../fetch/call.ts";
import { operationOf } from "../operations/operations.ts";
import type { Perform, Performed } from "../resources/perform.ts";
import type { Evidence, Reached, SelfAccount, Shown } from "./evidence.ts";

/** A connection, as far as a diagnosis needs it. */
export type Diagnosable = {
  platform: Platform;
  auth: Auth;
  baseUrl: URL;
  /** Operations of the platform. */
  perform: Perform;
  /** Operations of the other platform with the same credential and tokens. */
  performElsewhere: Perform;
  fetch: typeof globalThis.fetch;
  clock: Clock;
};

/** What a diagnosis may be told, beside what it finds out. */
export type DiagnoseOptions = {
  signal?: AbortSignal;
  /** An error that was met: what it says counts as evidence. */
  error?: unknown;
  /** Operations that are wanted, by operationId, whose roles are compared with those held. */
  operations?: readonly string[];
};

/** Milliseconds for each of the four requests, retries included. */
const longest = 10_000;

/** Asks the service at most four questions, all of them readings, beside minting a token. Never throws but for the signal. */
export async function gather(connection: Diagnosable, options: DiagnoseOptions): Promise<Evidence> {
  const { platform, auth, baseUrl, clock, perform, performElsewhere } = connection;
  const { signal, error, operations: wanted = [] } = options;
  const callOptions: CallOptions = { deadline: longest, ...(signal && { signal }) };
  const reached = await reach(connection, signal);
  const organizations: Evidence["organizations"] =
    reached.kind === "shown" ? await readOrganizations(perform, callOptions) : { kind: "skipped" };
  const [orgId] = organizations.kind === "shown" ? organizations.value : [];
  const isElsewhereAsked =
    orgId === undefined &&
    (organizations.kind === "shown" ||
      isWrongPlatform(organizations) ||
      isWrongPlatform({ kind: "failed", error }));
  signal?.throwIfAborted();
  return {
    platform,
    auth,
    host: baseUrl.host,
    now: clock.now(),
    reached,
    organizations,
    elsewhere: isElsewhereAsked
      ? await readOrganizations(performElsewhere, callOptions)
      : { kind: "skipped" },
    self:
      orgId !== undefined && auth.kind === "service-account"
        ? await readSelf(perform, { orgId, clientId: auth.clientId }, callOptions)
        : { kind: "skipped" },
    operations: wanted,
    error,
  };
}

function isWrongPlatform(shown: Shown<unknown>): boolean {
  return shown.kind === "failed" && shown.error instanceof WrongPlatformError;
}

/** Asks for the organizations without credentials: the refusal tells whether the API is there, and what time it is. */
async function reach(
  { platform, baseUrl, fetch, clock }: Diagnosable,
  signal: AbortSignal | undefined,
): Promise<Shown<Reached>> {
  const operation = operationOf(platform, "listOrgs");
  const base = baseUrl.href.replace(/\/$/, "");
  const sentAt = clock.now();
  const ended = new AbortController();
  const late = clock.sleep(longest, ended.signal).then(() => {
    throw new Error(`no answer within ${longest / 1000} s`);
  });
  try {
    const response = await Promise.race([
      fetch(`${base}${operation.path}`, {
        headers: { Accept: operation.mediaType ?? "application/json" },
        redirect: "manual",
        signal: signal ? AbortSignal.any([signal, ended.signal]) : ended.signal,
      }),
      late,
    ]);
    const { status, headers } = response;
    return { kind: "shown", value: { status, sentAt, receivedAt: clock.now() }, headers };
  } catch (error) {
    return { kind: "failed", error };
  } finally {
    ended.abort(new Error("The answer is there."));
    late.catch(() => undefined);
  }
}

function readOrganizations(perform: Perform, options: CallOptions) {
  const answer = perform("listOrgs", { query: { itemsPerPage: 1 } }, options);
  return show(answer, (body) =>
    readPage(body).map((item) => readText(readObject(item, "an organization"), "id")),
  );
}

function readSelf(
  perform: Perform,
  params: { orgId: string; clientId: string },
  options: CallOptions,
): Promise<Shown<SelfAccount>> {
  return show(perform("getOrgServiceAccount", { params }, options), (body) => {
    const { secrets } = readObject(body, "a service account");
    const masks = new Map<string, string>();
    for (const item of Array.isArray(secrets) ? secrets : []) {
      const secret = readObject(item, "a secret");
      masks.set(readText(secret, "id"), readText(secret, "maskedSecretValue"));
    }
    return { ...readAccount(body), masks };
  });
}

async function show<T>(answer: Promise<Performed>, read: (body: unknown) => T): Promise<Shown<T>> {
  try {
    const { body, response } = await answer;
    return { kind: "shown", value: read(body), headers: response.headers };
  } catch (error) {
    return { kind: "failed", error };
  }
}
