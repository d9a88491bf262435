import { describe, expect, it } from "vitest";
import { accountOf, createFixture, now, secretOf } from "../../test/world-fixture.ts";
import { isAddressAllowed, recordUse, refusalOfAddress } from "./access-list.ts";
import type { AccessListEntry } from "./records.ts";

const entryOf = (cidrBlock: string): AccessListEntry => ({
  cidrBlock,
  ipAddress: null,
  createdAt: now,
  lastUsedAt: null,
  lastUsedAddress: null,
  requestCount: 3,
});

describe("isAddressAllowed", () => {
  const { organization } = createFixture("atlas");
  const strict = {
    ...organization,
    settings: { ...organization.settings, apiAccessListRequired: true },
  };

  it("lets any address use an account without a list", () => {
    expect(isAddressAllowed(accountOf("o"), organization, "198.51.100.1")).toBe(true);
  });

  it("lets nobody use an account without a list where the organization requires one", () => {
    const account = accountOf("o");
    expect(isAddressAllowed(account, strict, "198.51.100.1")).toBe(false);
    expect(refusalOfAddress(account, "198.51.100.1")).toMatchObject({
      status: 403,
      errorCode: "ORG_REQUIRES_ACCESS_LIST",
    });
  });

  it.each([organization, strict])(
    "lets only listed addresses use an account with a list",
    (owner) => {
      const account = accountOf("o", { accessList: [entryOf("192.0.2.0/24")] });
      expect(isAddressAllowed(account, owner, "192.0.2.9")).toBe(true);
      expect(isAddressAllowed(account, owner, "198.51.100.1")).toBe(false);
      expect(refusalOfAddress(account, "198.51.100.1")).toMatchObject({
        status: 403,
        errorCode: "IP_ADDRESS_NOT_ON_ACCESS_LIST",
        parameters: ["198.51.100.1"],
      });
    },
  );
});

describe("recordUse", () => {
  it("moves the used secret and every entry that holds the address, and nothing else", () => {
    const [used, idle] = [secretOf(), secretOf()];
    const accessList = ["192.0.2.0/24", "192.0.2.9/32", "198.51.100.0/24"].map(entryOf);
    const account = accountOf("o", { secrets: [used, idle], accessList });
    recordUse(account, used.id, "192.0.2.9", now + 5000);
    expect([used.lastUsedAt, idle.lastUsedAt]).toEqual([now + 5000, null]);
    expect(accessList.map((entry) => entry.requestCount)).toEqual([4, 4, 3]);
    expect(accessList.map((entry) => entry.lastUsedAddress)).toEqual([
      "192.0.2.9",
      "192.0.2.9",
      null,
    ]);
    expect(accessList[1]?.lastUsedAt).toBe(now + 5000);
  });
});
