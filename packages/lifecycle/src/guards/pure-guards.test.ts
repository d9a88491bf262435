import type { AccessListEntry, ServiceAccountSecret } from "@purser/core";
import type { Fact } from "@purser/inventory";
import { describe, expect, it } from "vitest";
import { isAddressIn } from "./address-in-block.ts";
import { lastOwner } from "./last-owner.ts";
import { ownEntry, ownFirstEntry } from "./own-address.ts";
import { ownSecret } from "./own-secret.ts";
import { requiredList } from "./required-list.ts";
import type { Verdict } from "./verdict.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const own = "mdb_sa_id_0123456789abcdef01234567";
const denied: Fact<never> = {
  state: "denied",
  cause: { kind: "denied", operationId: "getOrgSettings", message: "It was refused (403)." },
};

function kindOf(verdict: Verdict): string {
  if (!verdict) return "nothing";
  return "refusal" in verdict ? verdict.refusal.rule : "warning";
}

describe("an address", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7", true],
    ["203.0.113.7", "203.0.113.0/24", true],
    ["203.0.113.7", "203.0.113.99/24", true],
    ["203.0.114.7", "203.0.113.0/24", false],
    ["203.0.113.7", "0.0.0.0/0", true],
    ["2600:1f18:4a3::1", "2600:1f18:4a3::/48", true],
    ["2600:1f18:4a4::1", "2600:1f18:4a3::/48", false],
    ["203.0.113.7", "::/0", false],
    ["203.0.113.7", "", false],
    ["", "203.0.113.0/24", false],
    ["x", "x", false],
  ])("%s is in %s: %s", (address, block, expected) => {
    expect(isAddressIn(address, block)).toBe(expected);
  });
});

function entry(cidrBlock: string, used?: [address: string, at: string]): AccessListEntry {
  const [lastUsedAddress = null, lastUsedAt = null] = used ?? [];
  const createdAt = "2026-01-01T00:00:00Z";
  return { cidrBlock, ipAddress: null, createdAt, lastUsedAt, lastUsedAddress, requestCount: 0 };
}

describe("the entry in use", () => {
  const home = entry("203.0.113.0/24", ["203.0.113.7", "2026-11-22T08:00:00Z"]);
  const former = entry("198.51.100.0/24", ["198.51.100.1", "2026-11-01T08:00:00Z"]);
  const other = entry("192.0.2.0/24");
  const removal = (removed: AccessListEntry[], entries = [home, former, other]) => ({
    clientId: own,
    removed: removed.map(({ cidrBlock }) => cidrBlock),
    remaining: entries.filter((one) => !removed.includes(one)),
    entries,
  });
  it.each([
    ["somebody else's", { self: "x" }, removal([home]), "nothing"],
    ["known and removed", { address: "203.0.113.9" }, removal([home]), "own-address"],
    ["known and kept", { address: "203.0.113.9" }, removal([former]), "nothing"],
    ["known, removed with all", { address: "203.0.113.9" }, removal([home], [home]), "own-address"],
    ["guessed and removed", {}, removal([home]), "own-address"],
    ["guessed and kept", {}, removal([former]), "nothing"],
    ["guessed, the list left empty", {}, removal([home], [home]), "nothing"],
    ["unknown", {}, removal([other], [other, entry("192.0.3.0/24")]), "warning"],
  ])("%s", (_, acting, question, expected) => {
    expect(kindOf(ownEntry({ self: own, ...acting }, question))).toBe(expected);
  });

  it.each([
    ["somebody else's", { self: "x", address: "203.0.113.9" }, "nothing"],
    ["among the first", { address: "192.0.2.9" }, "nothing"],
    ["not among the first", { address: "203.0.113.9" }, "own-address"],
    ["unknown", {}, "warning"],
  ])("%s, when a list begins", (_, acting, expected) => {
    expect(kindOf(ownFirstEntry({ self: own, ...acting }, own, ["192.0.2.0/24"]))).toBe(expected);
  });

  it.each([
    [true, own, "own-address"],
    [true, "x", "warning"],
    [false, own, "warning"],
  ])("is the last, and lists are required: %s, of %s", (apiAccessListRequired, self, expected) => {
    const settings = { state: "ok", value: { apiAccessListRequired } } as const;
    expect(kindOf(requiredList({ self }, own, settings))).toBe(expected);
  });

  it("is the last, and whether lists are required is not known", () => {
    const verdict = requiredList({ self: own }, own, denied);
    expect(verdict).toMatchObject({ warning: expect.stringContaining("403") as unknown });
  });
});

function secret(secretId: string, expiresAt: string, ending: string): ServiceAccountSecret {
  const createdAt = "2026-01-01T00:00:00Z";
  return { secretId, createdAt, expiresAt, lastUsedAt: null, maskedValue: `mdb_sa_sk_…${ending}` };
}

describe("a secret in use", () => {
  const one = secret("one", "2027-01-01T00:00:00Z", "aaaa");
  const two = secret("two", "2027-01-01T00:00:00Z", "bbbb");
  const twin = secret("twin", "2027-01-01T00:00:00Z", "aaaa");
  const expired = secret("expired", "2026-11-22T09:00:00Z", "aaaa");
  it.each([
    ["is the only one", [one], "one", undefined, "own-secret"],
    ["is the only one that works", [one, expired], "one", "aaaa", "own-secret"],
    ["has expired", [one, expired], "expired", "aaaa", "nothing"],
    ["is known", [one, two], "one", "aaaa", "own-secret"],
    ["is known to be the other", [one, two], "two", "aaaa", "nothing"],
    ["ends as the other does", [one, twin], "twin", "aaaa", "own-secret"],
    ["has too short an ending", [one, two], "two", "a", "own-secret"],
  ])("%s", (_, secrets, secretId, ending, expected) => {
    const acting = { self: own, ...(ending !== undefined && { secretEnding: ending }) };
    expect(kindOf(ownSecret(acting, { clientId: own, secretId, secrets, now }))).toBe(expected);
    const elsewhere = { ...acting, self: "x" };
    expect(ownSecret(elsewhere, { clientId: own, secretId, secrets, now })).toBeUndefined();
  });
});

it("says that a last owner may be one where the accounts could not be read", () => {
  expect(kindOf(lastOwner({ self: "x" }, own, denied, now))).toBe("warning");
});
