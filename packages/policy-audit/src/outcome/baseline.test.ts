import { describe, expect, test } from "vitest";
import { auditWith } from "../../test/audit-with.ts";
import { account, clientIdOf, denied, organization, recordsOf } from "../../test/records.ts";
import { presetPolicy } from "../policy/preset-policy.ts";
import { onlyRules } from "../policy/only-rules.ts";
import type { Report } from "../report.ts";
import { applyBaseline } from "./baseline.ts";
import { parseBaseline } from "./parse-baseline.ts";

const policy = onlyRules(presetPolicy("recommended"), ["org-owner", "org-requirement-off"]);
const owner = (number: number) => account({ clientId: clientIdOf(number), roles: ["ORG_OWNER"] });
const open = organization({
  settings: {
    state: "ok",
    value: { apiAccessListRequired: false, maxServiceAccountSecretValidityInHours: 720 },
  },
});
const before = auditWith(recordsOf(open, owner(1), owner(2)), policy);
const baselineOf = (report: Report) => parseBaseline(JSON.stringify(report), { source: "b.json" });
const fingerprintOf = (report: Report, ruleId: string, clientId?: string) =>
  report.findings.find(({ ruleId: id, subject }) => id === ruleId && subject.clientId === clientId)
    ?.fingerprint;

test("tells old findings from new ones, and names what is resolved", () => {
  const now = auditWith(recordsOf(organization(), owner(2), owner(3)), policy);
  const report = applyBaseline(now, baselineOf(before));
  expect(report.findings.map(({ subject, isNew }) => [subject.clientId, isNew])).toEqual([
    [clientIdOf(2), false],
    [clientIdOf(3), true],
  ]);
  expect(report.baseline).toEqual({
    findings: 3,
    new: 1,
    resolved: expect.arrayContaining([
      fingerprintOf(before, "MSA501"),
      fingerprintOf(before, "MSA101", clientIdOf(1)),
    ]) as string[],
    open: [],
  });
  expect(report.baseline?.resolved).toHaveLength(2);
  const told = before.findings.filter(({ subject }) => subject.clientId !== clientIdOf(2));
  expect(report.resolved).toEqual(
    told.map(({ ruleId, severity, message, subject, fingerprint }) => ({
      ruleId,
      severity,
      message,
      subject,
      fingerprint,
    })),
  );
});

test("changes nothing else of a report, and leaves the given one alone", () => {
  const now = auditWith(recordsOf(open, owner(1), owner(2)), policy);
  const kept = structuredClone(now);
  const { baseline, findings, resolved, ...rest } = applyBaseline(now, baselineOf(before));
  expect(resolved).toEqual([]);
  expect(now).toEqual(kept);
  expect({ ...rest, findings: findings.map(({ isNew: _isNew, ...finding }) => finding) }).toEqual(
    now,
  );
  expect(baseline).toEqual({ findings: 3, new: 0, resolved: [], open: [] });
});

describe("keeps open", () => {
  const openOf = (report: Report) => applyBaseline(report, baselineOf(before)).baseline?.open;
  const settings = fingerprintOf(before, "MSA501");
  const first = fingerprintOf(before, "MSA101", clientIdOf(1));
  const second = fingerprintOf(before, "MSA101", clientIdOf(2));

  test("what could not be read", () => {
    const unread = organization({ settings: denied("getOrgSettings") });
    expect(openOf(auditWith(recordsOf(unread, owner(1), owner(2)), policy))).toEqual([settings]);
  });

  test("accounts of a list that could not be read whole", () => {
    const unread = organization({ accountCount: denied("listOrgServiceAccounts") });
    const { baseline } = applyBaseline(
      auditWith(recordsOf(unread, owner(1)), policy),
      baselineOf(before),
    );
    expect(baseline?.open).toEqual([second]);
    expect(baseline?.resolved).toEqual([settings]);
  });

  test("what a rule that is off would have found", () => {
    const off = onlyRules(policy, ["org-owner"]);
    expect(openOf(auditWith(recordsOf(organization(), owner(1), owner(2)), off))).toEqual([
      settings,
    ]);
  });

  test("what is in another organization", () => {
    const other = { ...before, organizations: [], findings: [] };
    expect(new Set(openOf(other))).toEqual(new Set([settings, first, second]));
  });

  test("bare fingerprints while anything could not be judged", () => {
    const list = parseBaseline(`${first}\n`, { source: "list" });
    const whole = auditWith(recordsOf(organization(), owner(3)), policy);
    expect(applyBaseline(whole, list).baseline).toMatchObject({ resolved: [first], open: [] });
    const unread = organization({ settings: denied("getOrgSettings") });
    const part = auditWith(recordsOf(unread, owner(3)), policy);
    expect(applyBaseline(part, list).baseline).toMatchObject({ resolved: [], open: [first] });
  });
});

test("does not count suppressed findings as new", () => {
  const suppressed = {
    ...policy,
    suppressions: [
      { rule: "MSA101", match: {}, reason: "r", owner: "o", until: "x", untilEnd: 8.64e15 },
    ],
  };
  const report = auditWith(recordsOf(organization(), owner(1)), suppressed);
  expect(applyBaseline(report, new Map()).baseline?.new).toBe(0);
});

describe("a baseline", () => {
  const one = "0123456789abcdef";
  const two = "fedcba9876543210";

  test.each([
    ["lines", `# made on Monday\n${one}  # org-owner\n\n${two}\r\n`],
    ["a JSON array", JSON.stringify([one, two])],
  ])("is read from %s", (_title, text) => {
    expect([...parseBaseline(text, { source: "b" }).values()]).toEqual([
      { fingerprint: one },
      { fingerprint: two },
    ]);
  });

  test("is read from an audit, with what its findings are about", () => {
    const [entry] = baselineOf(before).values();
    expect(entry).toEqual({
      fingerprint: before.findings[0]?.fingerprint,
      known: {
        ruleId: before.findings[0]?.ruleId,
        severity: before.findings[0]?.severity,
        message: before.findings[0]?.message,
        subject: before.findings[0]?.subject,
      },
    });
  });

  test.each([
    ["", 0],
    ["# nothing\n", 0],
    ["[]", 0],
    ['{"schemaVersion":1,"findings":[]}', 0],
  ])("may be empty: %j", (text, size) =>
    expect(parseBaseline(text, { source: "b" }).size).toBe(size),
  );

  test.each([
    [`${one}\nnot one\n`, "Line 2 of b is no fingerprint: 16 hex digits."],
    [`${one.toUpperCase()}\n`, "Line 1 of b is no fingerprint: 16 hex digits."],
    ['{"schemaVersion":1,\n"findings":[}', "Line 2 of b is not JSON."],
    ['{"schemaVersion":2,"findings":[]}', "Line 1 of b is of version 2; this Purser reads 1."],
    [
      '{"schemaVersion":1,"findings":[{"ruleId":"MSA101"}]}',
      "Line 1 of b is neither a document of `purser audit --json` nor a list of fingerprints.",
    ],
    [
      '["x"]',
      "Line 1 of b is neither a document of `purser audit --json` nor a list of fingerprints.",
    ],
    [
      "{}",
      "Line 1 of b is neither a document of `purser audit --json` nor a list of fingerprints.",
    ],
  ])("is refused: %j", (text, message) => {
    expect(() => parseBaseline(text, { source: "b" })).toThrow(message);
  });
});
