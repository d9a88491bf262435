import { isPurserError, type ClientEvent } from "@purser/core";
import type { Scene } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { platformTitle, type Connection, type Endpoint } from "../connections/connection.ts";
import { openTheOneConnection } from "../connections/connections.ts";
import { findOrganizations, type FoundOrganization } from "../connections/find-organizations.ts";
import { printEvent } from "../connections/print-event.ts";
import { toFailure } from "../errors/client-failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";

/** Where a command makes its plan, for the length of that command. */
export type OpenScene = {
  scene: Scene;
  /** The project that goes with the credential. */
  projectId: string | undefined;
  /** To try a new secret where the connection goes. */
  endpoint: Endpoint;
  /** From now on an interruption no longer cuts off what is in flight: the running plan is told of it instead. */
  startWriting: () => void;
  /** Ends whatever the connection still has under way. */
  close: () => void;
};

/** Opens the one connection and the one organization that a change goes to. Throws a UsageError where there are several. */
export async function openScene(options: GlobalOptions, io: Io): Promise<OpenScene> {
  const stop = new AbortController();
  const forward = (): void => stop.abort(io.signal.reason);
  if (io.signal.aborted) forward();
  io.signal.addEventListener("abort", forward);
  const startWriting = (): void => io.signal.removeEventListener("abort", forward);
  const close = (): void => {
    startWriting();
    stop.abort();
  };
  const format = options.json ? "json" : "text";
  const onEvent = (event: ClientEvent): void => {
    if (options.verbose && !stop.signal.aborted) printEvent(event, io.stderr, format);
  };
  try {
    const now = options.now ?? io.clock.now();
    const means = { now, onEvent, signal: stop.signal };
    const connection = await openTheOneConnection(options, io, means);
    const found = await theOneOrganization(connection, stop.signal);
    const { id } = found;
    const name = found.name ?? (await readName(connection, id, stop.signal));
    const { client, self, credential, secretEnding } = connection;
    const scene: Scene = {
      client,
      orgId: id,
      ...(name === undefined ? {} : { organizationName: name }),
      credential,
      ...(self === undefined ? {} : { self }),
      ...(secretEnding === undefined ? {} : { secretEnding }),
      clock: connection.clock,
      signal: stop.signal,
    };
    const { endpoint, projectId } = connection;
    return { scene, projectId, endpoint, startWriting, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** People know organizations by their names. A credential that may not read it may well change what is in it. */
async function readName(
  { client }: Connection,
  orgId: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    return (await client.organization(orgId).get({ signal })).name;
  } catch (error) {
    if (isPurserError(error) && error.code !== "canceled") return undefined;
    throw toFailure(error, `Reading organization ${orgId}`);
  }
}

async function theOneOrganization(
  connection: Connection,
  signal: AbortSignal,
): Promise<FoundOrganization> {
  const { found, failure } = await findOrganizations(connection, signal);
  if (failure !== undefined) throw failure;
  const [organization, ...others] = found;
  if (organization !== undefined && others.length === 0) return organization;
  const where = platformTitle(connection.client.platform);
  throw new UsageError(
    `The change goes to one organization, and there are ${found.length} on ${where}.`,
    `Name it with --org: ${found.map(({ id, name = "" }) => `${id} (${name})`).join(", ")}.`,
  );
}
