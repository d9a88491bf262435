import { connect } from "@purser/core";
import { createEmulator, createFleet } from "@purser/emulator";
import { collectAll, type InventoryRecord } from "@purser/inventory";
import { expect, it } from "vitest";
import { fleetRecords } from "./fleet-records.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const setting = { now, seed: 3 };
const tool = { name: "purser-bench", version: "0.0.0" };

it("yields what a collection of the fleet yields", async () => {
  const organization = createFleet(2, setting).organization(1);
  const reader = [...organization.accounts.values()].find(
    ({ roles }) => roles[0] === "ORG_READ_ONLY",
  );
  const clientId = reader?.clientId ?? "";
  const emulator = createEmulator({
    data: { organizations: [organization], credentials: [] },
    clock: { now: () => now, sleep: () => Promise.resolve() },
  });
  const client = connect({
    platform: "atlas",
    auth: { kind: "service-account", clientId, clientSecret: reader?.secrets[0]?.value ?? "" },
    baseUrl: emulator.baseUrl,
    fetch: (input, init) => emulator.fetch(input, init),
  });
  const collected: InventoryRecord[] = [];
  const targets = [{ client, orgId: organization.id }];
  const collectedAt = new Date(now).toISOString();
  for await (const record of collectAll(targets, { tool, collectedAt })) collected.push(record);

  const records = [...fleetRecords(2, setting)].filter(
    (record) => !("orgId" in record) || record.orgId === organization.id,
  );
  // Reading is a use of the account that reads.
  const isOther = (record: InventoryRecord) =>
    record.record !== "account" || record.clientId !== clientId;
  expect(records.filter(isOther)).toEqual(collected.filter(isOther));
  expect(records).toHaveLength(collected.length);
});
