import { operations, type Operation, type Platform } from "@purser/spec";
import { describe, expect, it } from "vitest";
import type { InvalidAnswerError } from "../errors/invalid-answer-error.ts";
import type { ClientEvent } from "../events/event.ts";
import { createValidation } from "./create-validation.ts";
import type { ValidationMode } from "./validation-mode.ts";

const at = "2026-11-22T09:00:00Z";
const secret = {
  id: "a".repeat(24),
  createdAt: at,
  expiresAt: at,
  maskedSecretValue: "mdb_sa_sk_...wxyz",
};
const account = {
  clientId: `mdb_sa_id_${"b".repeat(24)}`,
  createdAt: at,
  name: "ci",
  description: "Deploys",
  roles: ["ORG_MEMBER"],
  secrets: [secret],
};
const pageOf = (...results: unknown[]) => ({ results, totalCount: results.length, links: [] });

function createCheck(mode: ValidationMode, platform: Platform = "atlas") {
  const drift: string[] = [];
  const emit = (event: ClientEvent) => {
    if (event.kind === "drift")
      drift.push(`${event.operationId} ${event.pointer} ${event.problem}`);
  };
  const validation = createValidation({ platform, mode, emit });
  const operationOf = (operationId: string): Operation => {
    const operation = operations[platform][operationId];
    if (!operation) throw new Error(`There is no ${operationId}.`);
    return operation;
  };
  return {
    drift,
    check: (operationId: string, body: unknown) =>
      validation.checkAnswer(operationOf(operationId), body),
    checkRequest: (operationId: string, body: unknown) =>
      validation.checkRequest(operationOf(operationId), { body }),
  };
}

describe.each(["warn", "strict"] as const)("in mode %s", (mode) => {
  it("an answer as the spec has it is nothing to tell", async () => {
    const { drift, check } = createCheck(mode);
    await check("listOrgServiceAccounts", pageOf(account));
    await check("deleteOrgServiceAccount", undefined);
    expect(drift).toEqual([]);
  });

  it("what is new passes, and is told once per place", async () => {
    const { drift, check } = createCheck(mode);
    const news = {
      ...account,
      tier: 1,
      roles: ["ORG_PURSER"],
      secrets: [{ ...secret, region: "x" }],
    };
    await check("listOrgServiceAccounts", pageOf(news, news));
    await check("listOrgServiceAccounts", { ...pageOf(news), cursor: "" });
    await check("getOrgServiceAccount", news);
    expect(drift).toEqual([
      "listOrgServiceAccounts /results/*/roles/* unknown value ORG_PURSER",
      "listOrgServiceAccounts /results/*/secrets/*/region unknown field",
      "listOrgServiceAccounts /results/*/tier unknown field",
      "listOrgServiceAccounts /cursor unknown field",
      "getOrgServiceAccount /roles/* unknown value ORG_PURSER",
      "getOrgServiceAccount /secrets/*/region unknown field",
      "getOrgServiceAccount /tier unknown field",
    ]);
  });

  it("looks into every form that a value may have", async () => {
    const { drift, check } = createCheck(mode);
    const entry = { createdAt: at, requestCount: 0, ipAddress: "203.0.113.7", note: "" };
    await check("listOrgServiceAccountAccessList", pageOf(entry));
    expect(drift).toEqual(["listOrgServiceAccountAccessList /results/*/note unknown field"]);
  });

  it("neither keys nor values that are no names are told", async () => {
    const { drift, check } = createCheck(mode);
    const value = "mdb_sa_sk_abcdefghijkl";
    await check("getOrgDelegationSettings", {
      delegatedMcpAccess: "SOME",
      delegatedPartnerAccess: "READ_WRITE",
      [`${value} and more`]: 1,
    });
    expect(drift).toEqual([
      "getOrgDelegationSettings /delegatedMcpAccess unknown value SOME",
      "getOrgDelegationSettings /? unknown field",
    ]);
  });

  it("stops telling places when there are too many", async () => {
    const { drift, check } = createCheck(mode);
    const fields = Array.from({ length: 1500 }, (_, index) => [`field${index}`, 1] as const);
    await check("getOrgServiceAccount", { ...account, ...Object.fromEntries(fields) });
    expect(drift).toHaveLength(1000);
  });
});

const leaked = { ...account, secrets: [{ ...secret, secret: "mdb_sa_sk_abcdefghijkl" }] };

describe("an answer of the wrong shape", () => {
  it.each<[string, unknown, string]>([
    ["getOrgServiceAccount", { ...account, name: undefined }, "/name is missing"],
    ["getOrgServiceAccount", { ...account, roles: "ORG_OWNER" }, "/roles must be an array"],
    ["getOrgServiceAccount", leaked, "/secrets/*/secret must not be there"],
    [
      "listOrgServiceAccounts",
      pageOf({ ...account, createdAt: 0 }),
      "/results/*/createdAt must be a string",
    ],
    ["listOrgServiceAccounts", [], " must be an object"],
  ])("of %s passes and is told, or is refused", async (operationId, body, problem) => {
    const warn = createCheck("warn");
    await warn.check(operationId, JSON.parse(JSON.stringify(body)));
    await warn.check(operationId, JSON.parse(JSON.stringify(body)));
    expect(warn.drift).toEqual([`${operationId} ${problem}`]);

    const strict = createCheck("strict");
    const checking = strict.check(operationId, JSON.parse(JSON.stringify(body)));
    await expect(checking).rejects.toMatchObject({ code: "invalid-answer", operationId });
    expect(JSON.stringify(await checking?.catch(String))).not.toContain("abcdefgh");

    const off = createCheck("off");
    await off.check(operationId, body);
    expect(off.drift).toEqual([]);
  });

  it("is told with the place of every fault", async () => {
    const { check } = createCheck("strict");
    const page = pageOf(account, { ...account, secrets: [{ ...secret, expiresAt: 5 }] });
    await expect(check("listOrgServiceAccounts", page)).rejects.toMatchObject({
      faults: [{ path: "body.results[1].secrets[0].expiresAt", message: "must be a string" }],
      message: expect.stringContaining('validation "warn"') as string,
    });
  });

  it("is spelled out up to five faults, and the others are counted", async () => {
    const { check } = createCheck("strict");
    const wrong = { ...account, name: 1, description: 2 };
    const error = (await check("listOrgServiceAccounts", pageOf(wrong, wrong, wrong, wrong))?.catch(
      (error: unknown) => error,
    )) as InvalidAnswerError;
    expect(error.faults).toHaveLength(8);
    expect(error.message.match(/must be a string/g)).toHaveLength(5);
    expect(error.message).toContain("must be a string; and 3 more. Connect");
  });
});

describe("requests", () => {
  it.each(["warn", "strict", "off"] as const)("are checked in mode %s", async (mode) => {
    const { checkRequest } = createCheck(mode, "cloud-manager");
    const checking = checkRequest("createOrgServiceAccountSecret", { secretExpiresAfterHours: 1 });
    await expect(checking).rejects.toMatchObject({
      code: "invalid-request",
      operationId: "createOrgServiceAccountSecret",
      faults: [{ path: "body.secretExpiresAfterHours", message: "must be at least 8" }],
      message: expect.stringContaining("was not sent: body.secretExpiresAfterHours must") as string,
    });
  });

  it.each(["warn", "strict", "off"] as const)(
    "without a body where one is due are refused in mode %s",
    async (mode) => {
      const checking = createCheck(mode).checkRequest("createOrgServiceAccount", undefined);
      await expect(checking).rejects.toMatchObject({ code: "invalid-request" });
    },
  );

  it("without content need no check", async () => {
    await createCheck("off").checkRequest("getOrg", undefined);
  });
});

it("a page of 200 accounts costs less than 2 ms", async () => {
  const { drift, check } = createCheck("warn");
  const accounts = Array.from({ length: 200 }, () => ({
    ...account,
    secrets: [secret, { ...secret, id: "c".repeat(24) }],
  }));
  const text = JSON.stringify(pageOf(...accounts));
  const bodies = Array.from({ length: 150 }, () => JSON.parse(text) as unknown);
  const times: number[] = [];
  for (const body of bodies) {
    const start = performance.now();
    await check("listOrgServiceAccounts", body);
    times.push(performance.now() - start);
  }
  // The fastest one is what it costs; the others also waited for a busy machine.
  const cost = Math.min(...times);
  console.log(`200 accounts in ${text.length} bytes are checked in ${cost.toFixed(2)} ms`);
  expect(drift).toEqual([]);
  expect(cost).toBeLessThan(2);
});
