import type { Clock } from "@purser/core";
import type { Scene } from "@purser/lifecycle";
import type { Book } from "../book/book.ts";
import type { BrowserConnection } from "../connection.ts";

export type SceneMeans = {
  book: Pick<Book, "organization">;
  connections: readonly BrowserConnection[];
  clock: Clock;
};

/** Where a change is planned: the organization, and the connection that reads it. */
export type ConnectedScene = { scene: Scene; connection: BrowserConnection };

/** Returns where a change of an organization is planned. Throws where no connection sees it. */
export function sceneOf(
  orgId: string,
  { book, connections, clock }: SceneMeans,
  signal: AbortSignal,
): ConnectedScene {
  const organization = book.organization(orgId);
  const connection = connections[organization?.connection ?? -1];
  if (organization === undefined || connection === undefined) {
    throw new Error(`No connection sees the organization ${orgId}: nothing can be changed in it.`);
  }
  const { client, self, credential, secretEnding } = connection;
  const scene: Scene = {
    client,
    orgId,
    organizationName: organization.record?.name ?? organization.name,
    ...(self === undefined ? {} : { self }),
    ...(credential === undefined ? {} : { credential }),
    ...(secretEnding === undefined ? {} : { secretEnding }),
    clock: connection.clock ?? clock,
    signal,
  };
  return { scene, connection };
}
