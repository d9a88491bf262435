import { statusOf, type Rows } from "./row.ts";
import type { Trial, Who } from "./trial.ts";

const listOf = (t: Trial, who: Who): string => `${t.account(who)}/accessList`;

async function blocksOf(t: Trial, who: Who): Promise<unknown[]> {
  return (await t.get(listOf(t, who))).results.map(({ cidrBlock }) => cidrBlock);
}

/** What an account's access list holds after entries were added. */
async function added(t: Trial, ...addresses: string[]): Promise<unknown[]> {
  await t.post(
    listOf(t, "member"),
    addresses.map((ipAddress) => ({ ipAddress })),
  );
  return blocksOf(t, "member");
}

async function removed(t: Trial, name: string): Promise<unknown[]> {
  await t.del(`${listOf(t, "listed")}/${encodeURIComponent(name)}`);
  return blocksOf(t, "listed");
}

/** An address the listed account may call from, and one it may not. */
const [inside, outside] = ["3.64.10.20", "198.51.100.7"];

export const accessListRows: Rows = {
  "semantics-access-list-replaced": [
    async (t) => {
      await t.post(listOf(t, "listed"), [{ ipAddress: "192.0.2.1" }]);
      return blocksOf(t, "listed");
    },
    ["3.64.10.20/32", "18.184.32.0/24", "2600:1f18:4a3::/48", "192.0.2.1/32"],
    ["192.0.2.1/32"],
  ],
  "semantics-access-list-first-only": [
    (t) => added(t, "192.0.2.1", "192.0.2.2"),
    ["192.0.2.1/32", "192.0.2.2/32"],
    ["192.0.2.1/32"],
  ],
  "semantics-access-list-not-kept": [(t) => added(t, "192.0.2.1"), ["192.0.2.1/32"], []],
  "semantics-address-as-24": [
    (t) => added(t, "192.0.2.1", "2001:db8::1"),
    ["192.0.2.1/32", "2001:db8::1/128"],
    ["192.0.2.0/24", "2001:db8::1/128"],
  ],
  "semantics-address-as-64": [
    (t) => added(t, "192.0.2.1", "2001:db8::1"),
    ["192.0.2.1/32", "2001:db8::1/128"],
    ["192.0.2.1/32", "2001:db8::/64"],
  ],
  "semantics-duplicate-address-taken": [
    (t) => statusOf(t.post(listOf(t, "listed"), [{ ipAddress: "3.64.10.20" }])),
    409,
    200,
  ],
  "semantics-access-list-half-added": [
    (t) => added(t, "192.0.2.1", "192.0.2.1"),
    [],
    ["192.0.2.1/32"],
  ],
  "semantics-access-list-limit-ignored": [
    (t) => statusOf(t.post(listOf(t, "listed"), [{ ipAddress: "192.0.2.1" }])),
    400,
    200,
    { limits: { accessListEntriesPerAccount: 3 } },
  ],
  "semantics-access-list-delete-all": [
    (t) => removed(t, "3.64.10.20"),
    ["18.184.32.0/24", "2600:1f18:4a3::/48"],
    [],
  ],
  "semantics-access-list-delete-first": [
    (t) => removed(t, "18.184.32.0/24"),
    ["3.64.10.20/32", "2600:1f18:4a3::/48"],
    ["18.184.32.0/24", "2600:1f18:4a3::/48"],
  ],
  "semantics-access-list-delete-does-nothing": [
    async (t) => (await removed(t, "3.64.10.20")).length,
    2,
    3,
  ],
  "semantics-access-list-block-not-found": [
    (t) => statusOf(t.del(`${listOf(t, "listed")}/18.184.32.0%2F24`)),
    204,
    404,
  ],
  "semantics-own-address-removed": [
    async (t) => {
      const address = "192.0.2.1";
      await t.post(listOf(t, "owner"), [{ ipAddress: address }]);
      return statusOf(t.del(`${listOf(t, "owner")}/${address}`, { address }));
    },
    400,
    204,
  ],
  "semantics-access-list-not-enforced": [
    (t) => statusOf(t.get(t.inOne("listed"), { as: "listed", address: outside })),
    403,
    200,
  ],
  "semantics-access-list-uses-not-counted": [
    async (t) => {
      const read = async () =>
        (await t.get(`${t.inOne("listed")}/accessList`, { as: "listed", address: inside }))
          .results[0]?.["requestCount"];
      return Number(await read()) !== Number(await read());
    },
    true,
    false,
  ],
};
