import { isPurserError, type Client } from "@purser/core";
import { expect, test } from "vitest";
import type { Connection } from "../connections/connection.ts";
import { demoConnections } from "../demo/demo-connections.ts";
import { UsageError } from "../errors/usage-error.ts";
import { findAccount } from "./find-account.ts";

const { signal } = new AbortController();
const clientId = "mdb_sa_id_68e5e404b548ea75c1c92efd";
const nobody = `mdb_sa_id_${"0".repeat(24)}`;

function open(more: { platform?: "atlas" | "cloud-manager" } = {}): Connection[] {
  const options = { demo: true, color: false, timeout: 30_000, concurrency: 32, ...more } as const;
  const now = Date.UTC(2026, 10, 22, 9);
  return demoConnections({ ...options, now }, { now, onEvent: () => undefined, signal });
}

/** The same connection, of which everything in an organization is refused. */
function withoutRights(connection: Connection): Connection {
  const orgId = "f".repeat(24);
  const { client } = connection;
  const organization = ((id: string) =>
    client.organization(id === connection.orgIds[0] ? orgId : id)) as Client["organization"];
  return { ...connection, client: { ...client, organization } as Client };
}

const found = (search: Awaited<ReturnType<typeof findAccount>>) => search.found?.account.clientId;

test("finds an account by its ID on whichever platform it is, with its organization's name", async () => {
  const search = await findAccount({ clientId }, open(), signal);
  expect(search).toMatchObject({
    found: { account: { clientId, platform: "atlas" }, organizationName: "Larkfield Commerce" },
    failures: [],
  });
});

test("tells names apart by their case", async () => {
  const [one, other] = await Promise.all(
    ["analytics-dashboards", "Analytics-Dashboards"].map(async (name) =>
      found(await findAccount({ name }, open(), signal)),
    ),
  );
  expect(one).toBe(clientId);
  expect(other).toMatch(/^mdb_sa_id_/);
  expect(other).not.toBe(one);
});

test("names the candidates where several accounts have a name", async () => {
  const connections = open();
  const { client, orgIds } = connections[1] ?? {};
  const organization = client?.organization(orgIds?.[0] ?? "");
  const { items = [] } = (await organization?.serviceAccounts.list({ pageSize: 1 })) ?? {};
  const other = items[0]?.clientId ?? "";
  await organization?.serviceAccounts.update(other, { name: "analytics-dashboards" });
  const search = findAccount({ name: "analytics-dashboards" }, connections, signal);
  const error = await search.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UsageError);
  expect((error as UsageError).message).toBe(
    `2 service accounts have the name "analytics-dashboards": ${clientId} in Larkfield Commerce (Atlas), ${other} in Larkfield Warehouses (Cloud Manager).`,
  );
  expect((error as UsageError).details).toEqual({ clientIds: [clientId, other] });
});

test("takes an account that two connections see for one", async () => {
  const [connection] = open({ platform: "atlas" });
  if (connection === undefined) throw new Error("The demo has an organization on Atlas.");
  const connections = [connection, connection];
  for (const handle of [{ clientId }, { name: "analytics-dashboards" }]) {
    const search = await findAccount(handle, connections, signal);
    expect([found(search), search.failures]).toEqual([clientId, []]);
  }
});

test("says that there is none, and where it looked", async () => {
  for (const handle of [{ clientId: nobody }, { name: "nobody" }]) {
    const { found, failures } = await findAccount(handle, open(), signal);
    expect(found).toBeUndefined();
    expect(failures).toMatchObject([{ code: "refused", exitCode: 7 }]);
    expect(failures[0]?.message).toMatch(/in .+ \(Atlas\), .+ \(Cloud Manager\)\.$/);
  }
});

test("does not say that there is none where it could not look", async () => {
  const [atlas, cloudManager] = open();
  if (atlas === undefined || cloudManager === undefined) throw new Error("The demo has both.");
  const connections = [withoutRights(atlas), cloudManager];
  for (const handle of [{ clientId: nobody }, { name: "nobody" }]) {
    const { failures } = await findAccount(handle, connections, signal);
    expect(failures).toMatchObject([{ code: "denied", exitCode: 3 }]);
  }
});

test("takes the word of the connection that may look in an organization", async () => {
  const [atlas] = open({ platform: "atlas" });
  if (atlas === undefined) throw new Error("The demo has an organization on Atlas.");
  const connections = [withoutRights(atlas), atlas];
  expect((await findAccount({ clientId: nobody }, connections, signal)).failures).toMatchObject([
    { exitCode: 7 },
  ]);
  expect(found(await findAccount({ clientId }, connections, signal))).toBe(clientId);
});

test("says beside an account found by name that others may have it where it could not look", async () => {
  const [atlas, cloudManager] = open();
  if (atlas === undefined || cloudManager === undefined) throw new Error("The demo has both.");
  const connections = [atlas, withoutRights(cloudManager)];
  const search = await findAccount({ name: "analytics-dashboards" }, connections, signal);
  expect(found(search)).toBe(clientId);
  expect(search.failures).toMatchObject([{ code: "denied" }]);
  // By its ID no other can be meant.
  expect((await findAccount({ clientId }, connections, signal)).failures).toEqual([]);
  expect(isPurserError(search.failures[0]?.cause, "not-allowed")).toBe(true);
});
