import { describe, expect, test } from "vitest";
import { parsePolicy } from "./parse-policy.ts";
import { presetPolicy } from "./preset-policy.ts";

const source = "purser.policy.yaml";

/** Reads a policy whose first line is the version. */
const parse = (body: string, preset?: "strict") =>
  parsePolicy(`schemaVersion: 1\n${body}`, { source, preset });

describe("a policy without faults", () => {
  test("is the preset recommended unless it says more", () => {
    expect(parse("")).toEqual({ ...presetPolicy("recommended"), source });
    expect(parse("preset: pci")).toEqual({ ...presetPolicy("pci"), source });
  });

  test("gives way to the preset of the command line, but keeps its own settings", () => {
    const { preset, rules } = parse("preset: pci\nrules: { unused-45: { days: 7 } }", "strict");
    expect(preset).toBe("strict");
    expect(rules.get("MSA202")).toEqual({ thresholds: { days: 7 } });
    expect(rules.size).toBe(presetPolicy("strict").rules.size);
  });

  test("sets rules by slug and by ID", () => {
    const { rules } = parse(
      "rules:\n  org-owner: off\n  MSA202: { severity: critical, days: 30 }\n  org-requirement-off: low\n",
    );
    expect(rules.has("MSA101")).toBe(false);
    expect(rules.get("MSA202")).toEqual({ severity: "critical", thresholds: { days: 30 } });
    expect(rules.get("MSA501")).toEqual({ severity: "low", thresholds: {} });
  });

  test("turns on with the thresholds of its preset", () => {
    expect(parse("preset: strict\nrules: { unused-45: on }").rules.get("MSA202")).toEqual({
      thresholds: { days: 30 },
    });
  });

  test("reads what is known of accounts", () => {
    const { accounts } = parse(`accounts:
  - account: payments-*
    owner: payments-team
    purpose: Reads metrics
    reviewedAt: 2026-10-01
    reviewedBy: anna
    needs: [listGroupClusters]
    handlesBackups: true
  - clientId: [a, b]
    handlesBackups: false
`);
    expect(accounts).toEqual([
      {
        match: { name: /^(?:payments-.*)$/su },
        owner: "payments-team",
        purpose: "Reads metrics",
        reviewedAt: Date.parse("2026-10-01T00:00:00Z"),
        reviewedBy: "anna",
        needs: ["listGroupClusters"],
        handlesBackups: true,
      },
      { match: { clientIds: new Set(["a", "b"]) } },
    ]);
  });

  test("reads break-glass, roles, exemptions and suppressions", () => {
    const policy = parse(`breakGlass:
  - { account: emergency, reason: r, reviewer: anna, expires: 2026-12-31, inUseUntil: 2026-12-01T12:00:00Z }
roles:
  - { account: ci-*, project: "*-prod", tag: { key: env, value: [prod, live] }, deny: GROUP_*, reason: r }
  - { allow: [ORG_MEMBER, ORG_READ_ONLY] }
exemptions:
  - { rules: [unused-45, MSA101], account: old-*, reason: r, createdBefore: 2026-01-01 }
suppressions:
  - { rule: org-requirement-off, reason: r, owner: o, expires: 2026-12-31 }

  - { rule: MSA202, account: a, organization: Larkfield, project: p, secretId: s, address: 1.2.3.4, reason: r, owner: o, expires: 2026-12-01T12:00:00Z }
`);
    expect(policy.breakGlass).toEqual([
      {
        match: { name: /^(?:emergency)$/su },
        reason: "r",
        reviewer: "anna",
        expiresAt: Date.parse("2026-12-31T23:59:59.999Z"),
        inUseUntil: Date.parse("2026-12-01T12:00:00Z"),
      },
    ]);
    expect(policy.roles).toEqual([
      {
        match: { name: /^(?:ci-.*)$/su },
        project: /^(?:.*-prod)$/su,
        tag: { key: "env", value: /^(?:prod|live)$/su },
        deny: [/^(?:GROUP_.*)$/su],
        reason: "r",
      },
      { match: {}, allow: [/^(?:ORG_MEMBER)$/su, /^(?:ORG_READ_ONLY)$/su] },
    ]);
    expect(policy.exemptions).toEqual([
      {
        match: { name: /^(?:old-.*)$/su },
        rules: new Set(["MSA202", "MSA101"]),
        reason: "r",
        createdBefore: Date.parse("2026-01-01T00:00:00Z"),
      },
    ]);
    expect(policy.suppressions).toEqual([
      {
        rule: "MSA501",
        match: {},
        reason: "r",
        owner: "o",
        until: "2026-12-31",
        untilEnd: Date.parse("2026-12-31T23:59:59.999Z"),
        line: 10,
      },
      {
        rule: "MSA202",
        match: { name: /^(?:a)$/su },
        organization: /^(?:Larkfield)$/su,
        project: /^(?:p)$/su,
        secretId: "s",
        address: "1.2.3.4",
        reason: "r",
        owner: "o",
        until: "2026-12-01T12:00:00Z",
        untilEnd: Date.parse("2026-12-01T12:00:00Z"),
        line: 12,
      },
    ]);
  });

  test("reads how environments, owners and names are told", () => {
    const policy = parse(`environments:
  tagKeys: [Stage]
  classes:
    - { name: live, isProduction: true, projectNames: "*-live" }
    - { name: lab, isProduction: false, tagValues: [lab, poc] }
activeOwners: [anna, ben]
ownerPattern: 'contact ([a-z-]+)'
naming: '[a-z]+(-[a-z0-9]+)*'
rotationWindow: { days: [mon, sun], fromHour: 8, toHour: 18 }
roleTiers: { GROUP_NEW_ROLE: 3 }
`);
    expect(policy.environments.tagKeys).toEqual(["stage"]);
    const [live, lab] = policy.environments.classes;
    expect(live?.tagValue.test("LIVE")).toBe(true);
    expect(live?.projectName.test("payments-live")).toBe(true);
    expect(live?.isProduction).toBe(true);
    expect(lab?.tagValue.test("poc")).toBe(true);
    expect(lab?.projectName.test("lab")).toBe(false);
    expect(policy.activeOwners).toEqual(new Set(["anna", "ben"]));
    expect(policy.ownerPattern.exec("Contact payments-team")?.[1]).toBe("payments-team");
    expect(policy.naming?.test("payments-reader")).toBe(true);
    expect(policy.naming?.test("payments-reader!")).toBe(false);
    expect(policy.rotationWindow).toEqual({ days: new Set([1, 7]), fromHour: 8, toHour: 18 });
    expect(policy.roleTiers).toEqual(new Map([["GROUP_NEW_ROLE", 3]]));
  });

  test("may have sections whose entries are commented out, and anchors", () => {
    const { accounts } = parse(
      "suppressions:\n  # none\nactiveOwners: [&team payments-team]\naccounts: [{ account: a, owner: *team }]\n",
    );
    expect(accounts[0]?.owner).toBe("payments-team");
  });

  test.each(["soon", "2026-02-30", "31.12.2026", "20261231", "true"])(
    "loads a suppression until %s, which counts as past",
    (expires) => {
      const { suppressions } = parse(
        `suppressions: [{ rule: org-owner, reason: r, owner: o, expires: ${expires} }]`,
      );
      expect(suppressions[0]).toMatchObject({ until: expires, untilEnd: Number.NaN });
    },
  );
});
