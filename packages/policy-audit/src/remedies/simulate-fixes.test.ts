import type { AccountRecord, InventoryRecord } from "@purser/inventory";
import { describe, expect, test } from "vitest";
import {
  account,
  clientIdOf,
  daysAgo,
  entry,
  hexId,
  now,
  ok,
  organization,
  orgId,
  project,
  recordsOf,
  secret,
} from "../../test/records.ts";
import type { Fix } from "../fix.ts";
import { presetPolicy } from "../policy/preset-policy.ts";
import { applyFix, isForeseeable } from "./apply-fix.ts";
import { FixNotForeseeableError } from "./fix-not-foreseeable-error.ts";
import { NothingFoundError } from "./nothing-found-error.ts";
import { simulateFixes } from "./simulate-fixes.ts";

const clientId = clientIdOf(1);
const owner = { roles: ["ORG_OWNER"] };
const idle = secret({ lastUsedAt: daysAgo(60) });
const policy = presetPolicy("recommended");

function simulate(
  changes: Partial<AccountRecord>,
  ...applications: { ruleId: string; clientId: string }[]
) {
  const records = recordsOf(organization(), project(), account(changes));
  return simulateFixes(records, applications, policy, { now });
}

const ids = (findings: { ruleId: string }[]) => findings.map(({ ruleId }) => ruleId);

describe("a simulation", () => {
  test("tells what is resolved, and the score before and after", () => {
    const { before, after, applied, score, resolved, appeared } = simulate(owner, {
      ruleId: "MSA101",
      clientId,
    });
    expect(applied).toEqual([
      {
        fix: { kind: "set-organization-roles", roles: ["ORG_MEMBER"] },
        target: { orgId, clientId },
      },
    ]);
    expect(ids(resolved)).toContain("MSA101");
    expect(ids(after.findings)).not.toContain("MSA101");
    expect(appeared).toEqual([]);
    expect(score).toEqual({
      before: before.organizations[0]?.score,
      after: after.organizations[0]?.score,
    });
    expect(score.after).toBeLessThan(score.before);
  });

  test("leaves the records as they are", () => {
    const records = recordsOf(organization(), project(), account(owner));
    const before = structuredClone(records);
    simulateFixes(records, [{ ruleId: "MSA101", clientId }], policy, { now });
    expect(records).toEqual(before);
  });

  test("tells what a fix brings to light", () => {
    const { resolved, appeared } = simulate(
      { secrets: [idle], createdAt: daysAgo(60) },
      { ruleId: "MSA202", clientId },
    );
    expect(ids(resolved)).toContain("MSA202");
    expect(ids(appeared)).toContain("MSA206");
  });

  test("applies each finding of a rule, and several rules at once", () => {
    const secrets = [idle, secret({ secretId: hexId(502), lastUsedAt: daysAgo(50) })];
    const { applied } = simulate(
      { ...owner, secrets },
      { ruleId: "MSA202", clientId },
      { ruleId: "MSA101", clientId },
    );
    expect(applied.map(({ fix }) => fix)).toEqual([
      { kind: "delete-secret", secretId: hexId(501) },
      { kind: "delete-secret", secretId: hexId(502) },
      { kind: "set-organization-roles", roles: ["ORG_MEMBER"] },
    ]);
  });

  test("rotates once, for all rules that ask for it", () => {
    const secrets = [secret({ createdAt: daysAgo(200), expiresAt: daysAgo(-100) })];
    const { applied, resolved } = simulate(
      { createdAt: daysAgo(200), secrets },
      ...["MSA304", "MSA306", "MSA307"].map((ruleId) => ({ ruleId, clientId })),
    );
    expect(applied).toEqual([
      { fix: { kind: "rotate-secret", hours: 2160 }, target: { orgId, clientId } },
    ]);
    expect(ids(resolved)).toEqual(expect.arrayContaining(["MSA304", "MSA306", "MSA307"]));
  });

  test("applies a fix to an organization and to a project by their ids", () => {
    const settings = ok({
      apiAccessListRequired: false,
      maxServiceAccountSecretValidityInHours: null,
    });
    const records = recordsOf(
      organization({ settings }),
      project({ alerts: ok([]) }),
      account({ accessList: ok([]) }),
    );
    const { resolved, after } = simulateFixes(
      records,
      [
        { ruleId: "MSA501", clientId: orgId },
        { ruleId: "MSA308", clientId: orgId },
        { ruleId: "MSA311", clientId: hexId(1) },
      ],
      policy,
      { now },
    );
    expect(ids(resolved)).toEqual(expect.arrayContaining(["MSA501", "MSA308", "MSA311"]));
    expect(ids(after.findings)).not.toContain("MSA501");
  });

  test("says what could have been meant where a rule found nothing", () => {
    const records = recordsOf(
      organization(),
      project(),
      account({ ...owner, secrets: [idle] }),
      account({ clientId: clientIdOf(2), name: "ledger", secrets: [idle] }),
    );
    const attempt = (application: { ruleId: string; clientId: string }) => () =>
      simulateFixes(records, [application], policy, { now });
    expect(attempt({ ruleId: "MSA101", clientId: clientIdOf(2) })).toThrow(NothingFoundError);
    expect(attempt({ ruleId: "MSA101", clientId: clientIdOf(2) })).toThrow(
      `There is no fix to try out: MSA101 found nothing on ${clientIdOf(2)}. It could be MSA101:${clientIdOf(1)}, `,
    );
    expect(attempt({ ruleId: "msa202", clientId: "ledger" })).toThrow(
      `It could be MSA202:${clientIdOf(2)}, `,
    );
    expect(attempt({ ruleId: "unused-45", clientId: "ledger" })).toThrow(
      `It could be MSA202:${clientIdOf(2)}, `,
    );
    expect(attempt({ ruleId: "MSA999", clientId: "nobody" })).toThrow(
      "MSA999 found nothing on nobody. There is nothing like it in these records.",
    );
  });

  test("refuses a fix that is for a person to decide", () => {
    const records = recordsOf(
      organization(),
      project(),
      account({ secrets: [secret({ expiresAt: "soon" })] }),
    );
    const attempt = () => simulateFixes(records, [{ ruleId: "MSA301", clientId }], policy, { now });
    expect(attempt).toThrow(FixNotForeseeableError);
    expect(attempt).toThrow(
      `The fix of MSA301 on ${clientId} cannot be tried out: it is for a person to decide (investigate). Look at purser explain MSA301.`,
    );
  });

  test("is the same as before where nothing is applied", () => {
    const { before, after, resolved, appeared, weighedAnew } = simulate(owner);
    expect(after).toEqual(before);
    expect([resolved, appeared, weighedAnew]).toEqual([[], [], []]);
  });
});

describe("a fix applied to records", () => {
  const apiKey = { apiKeyId: hexId(7), description: "old", publicKey: "abc", roles: [] };
  const records = recordsOf(
    organization({
      apiKeys: ok([apiKey]),
      delegation: ok({ delegatedMcpAccess: "READ_WRITE", delegatedPartnerAccess: "READ_WRITE" }),
      accountCount: ok(2),
    }),
    project({ alerts: ok([]) }),
    account({ accessList: ok([entry(), entry({ address: "10.0.0.0/8" })]) }),
    account({ clientId: clientIdOf(2) }),
  );
  const after = (fix: Fix, all: readonly InventoryRecord[] = records) =>
    applyFix(all, { fix, target: { orgId, clientId } }, now);
  const accountAfter = (fix: Fix, all?: readonly InventoryRecord[]) =>
    after(fix, all).find((one) => one.record === "account" && one.clientId === clientId);
  const organizationAfter = (fix: Fix) => after(fix)[0];

  test("deletes the account, and counts one fewer", () => {
    expect(accountAfter({ kind: "delete-account" })).toBeUndefined();
    expect(organizationAfter({ kind: "delete-account" })).toMatchObject({ accountCount: ok(1) });
    expect(after({ kind: "delete-account" })).toHaveLength(records.length - 1);
  });

  test.each<[Fix, object]>([
    [{ kind: "set-organization-roles", roles: ["B", "A"] }, { roles: ["A", "B"] }],
    [
      { kind: "set-project-roles", projectId: hexId(1), roles: ["B", "A"] },
      { assignments: ok([{ projectId: hexId(1), roles: ok(["A", "B"]) }]) },
    ],
    [{ kind: "set-project-roles", projectId: hexId(1), roles: [] }, { assignments: ok([]) }],
    [{ kind: "unassign", projectId: hexId(1) }, { assignments: ok([]) }],
    [{ kind: "unassign", projectId: hexId(2) }, { assignments: account().assignments }],
    [{ kind: "delete-secret", secretId: hexId(501) }, { secrets: [] }],
    [{ kind: "delete-address", address: "10.0.0.0/8" }, { accessList: ok([entry()]) }],
    [
      { kind: "rotate-secret", hours: 24 },
      {
        secrets: [
          {
            secretId: "f".repeat(24),
            createdAt: daysAgo(0),
            expiresAt: daysAgo(-1),
            lastUsedAt: daysAgo(1),
          },
        ],
      },
    ],
    [
      { kind: "investigate" },
      account({ accessList: ok([entry(), entry({ address: "10.0.0.0/8" })]) }),
    ],
  ])("leaves an account as %j says", (fix, left) => {
    expect(accountAfter(fix)).toMatchObject(left);
    expect(
      after(fix).filter((one) => one.record === "account" && one.clientId !== clientId),
    ).toEqual([account({ clientId: clientIdOf(2) })]);
  });

  test("keeps expired secrets beside a new one, and makes up no use", () => {
    const expired = secret({ secretId: hexId(502), expiresAt: daysAgo(0), lastUsedAt: null });
    const all = recordsOf(
      organization(),
      account({ secrets: [secret({ lastUsedAt: null }), expired] }),
    );
    expect(accountAfter({ kind: "rotate-secret", hours: 24 }, all)).toMatchObject({
      secrets: [expired, { secretId: "f".repeat(24), lastUsedAt: null }],
    });
  });

  test("changes what is known of a list, and leaves what is not", () => {
    const cause = { kind: "denied", operationId: "getOrgServiceAccountGroups", message: "denied" };
    const unread = { state: "denied" as const, cause };
    const known = [{ projectId: hexId(1), roles: ok(["A"]) }];
    const drop: Fix = { kind: "unassign", projectId: hexId(1) };
    const all = (assignments: AccountRecord["assignments"]) =>
      recordsOf(organization(), account({ assignments }));
    expect(accountAfter(drop, all(unread))).toMatchObject({ assignments: unread });
    expect(accountAfter(drop, all({ ...unread, known }))).toMatchObject({
      assignments: { ...unread, known: [] },
    });
  });

  test("changes settings, delegation, keys and alerts", () => {
    const settings = { maxServiceAccountSecretValidityInHours: 720 };
    expect(organizationAfter({ kind: "set-settings", settings })).toMatchObject({
      settings: ok({ apiAccessListRequired: true, maxServiceAccountSecretValidityInHours: 720 }),
    });
    expect(organizationAfter({ kind: "close-delegation" })).toMatchObject({
      delegation: ok({ delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" }),
    });
    expect(organizationAfter({ kind: "delete-api-key", apiKeyId: hexId(7) })).toMatchObject({
      apiKeys: ok([]),
    });
    expect(after({ kind: "create-expiry-alert", projectId: hexId(1) })[1]).toMatchObject({
      alerts: ok([{ enabled: true, eventType: "GROUP_SERVICE_ACCOUNT_SECRETS_EXPIRING" }]),
    });
    expect(after({ kind: "create-expiry-alert", projectId: hexId(2) })).toEqual(records);
  });

  test("touches no other organization", () => {
    const target = { orgId: "b".repeat(24), clientId };
    expect(applyFix(records, { fix: { kind: "delete-account" }, target }, now)).toEqual(records);
  });

  test("cannot be foreseen where a person decides", () => {
    expect(isForeseeable({ kind: "delete-account" })).toBe(true);
    expect(isForeseeable({ kind: "split-account" })).toBe(false);
    expect(isForeseeable({ kind: "declare", section: "accounts" })).toBe(false);
  });
});
