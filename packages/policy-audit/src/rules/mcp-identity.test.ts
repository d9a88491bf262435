import type { McpConfigRecord } from "@purser/inventory";
import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, hexId, ok, secret } from "../../test/records.ts";

const config = (changes: Partial<McpConfigRecord> = {}): McpConfigRecord => ({
  mcpConfigId: hexId(801),
  name: "support-copilot",
  clientId: clientIdOf(81),
  egressClientId: clientIdOf(82),
  roles: ["GROUP_READ_ONLY"],
  accessList: ["52.29.201.8"],
  secrets: ok([secret()]),
  ...changes,
});
const withConfigs = (...configs: McpConfigRecord[]) => ({
  organization: { mcpConfigs: ok(configs) },
});
const withSecrets = (...secrets: ReturnType<typeof secret>[]) =>
  withConfigs(config({ secrets: ok(secrets) }));

describe("MSA411 mcp-identity", () => {
  test("finds the one configuration that can write, from anywhere, with stale secrets", () => {
    const bad = config({
      mcpConfigId: hexId(802),
      name: "catalog",
      clientId: clientIdOf(91),
      roles: ["GROUP_READ_ONLY", "GROUP_CLUSTER_MANAGER", "GROUP_INDEX_MANAGER"],
      accessList: [],
      secrets: ok([secret({ createdAt: daysAgo(91), lastUsedAt: daysAgo(46) })]),
    });
    const { findings, verdict, ids } = tryRule("MSA411", withConfigs(config(), bad));
    expect(verdict).toBe("failed");
    expect(ids).toEqual([clientIdOf(91)]);
    expect(findings[0]).toMatchObject({
      severity: "high",
      names: { account: "catalog" },
      message:
        "MCP configuration catalog of Larkfield holds GROUP_CLUSTER_MANAGER, GROUP_INDEX_MANAGER, which can change things; has no access list; has 1 secret older than 90 days; has 1 secret unused for 45 days.",
      evidence: [
        { fact: "mcpConfigId", value: hexId(802), source: "listOrgMcpConfigs" },
        {
          fact: "writingRoles",
          value: "GROUP_CLUSTER_MANAGER GROUP_INDEX_MANAGER",
          source: "listOrgMcpConfigs",
        },
        { fact: "hasAccessList", value: false, source: "listOrgMcpConfigs" },
        { fact: "oldSecrets", value: 1, source: "listOrgMcpConfigSecrets" },
        { fact: "unusedSecrets", value: 1, source: "listOrgMcpConfigSecrets" },
      ],
      fixes: [{ kind: "investigate" }],
    });
  });

  test.each([
    [
      "roles of tier 2",
      withConfigs(config({ roles: ["GROUP_INDEX_MANAGER"] })),
      "high",
      "holds GROUP_INDEX_MANAGER, which can change things.",
    ],
    [
      "a role that nobody knows",
      withConfigs(config({ roles: ["GROUP_LATER"] })),
      "high",
      "holds GROUP_LATER, which can change things.",
    ],
    ["no access list", withConfigs(config({ accessList: [] })), "medium", "has no access list."],
    [
      "old secrets",
      withSecrets(
        secret({ createdAt: daysAgo(91) }),
        secret({ createdAt: "soon", secretId: hexId(9) }),
      ),
      "medium",
      "has 2 secrets older than 90 days.",
    ],
    [
      "an unused secret",
      withSecrets(secret({ createdAt: daysAgo(60), lastUsedAt: daysAgo(46) })),
      "medium",
      "has 1 secret unused for 45 days.",
    ],
    [
      "a secret that was never used",
      withSecrets(secret({ createdAt: daysAgo(46), lastUsedAt: null })),
      "medium",
      "has 1 secret unused for 45 days.",
    ],
  ])("finds %s", (_title, trial, severity, words) => {
    const { findings } = tryRule("MSA411", trial);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.severity).toBe(severity);
    expect(findings[0]?.message).toBe(`MCP configuration support-copilot of Larkfield ${words}`);
    expect(findings[0]?.evidence[2]?.value).toBe(words !== "has no access list.");
  });

  test("does not let one problem with secrets make up for another", () => {
    const old = secret({ createdAt: daysAgo(91), lastUsedAt: daysAgo(46) });
    const { findings } = tryRule("MSA411", withSecrets(old));
    expect(findings[0]?.message).toContain("has 1 secret older than 90 days; has 1 secret unused");
  });

  test.each([
    ["no configuration", withConfigs(), "passed"],
    ["one that reads, from a list", withConfigs(config()), "passed"],
    ["roles of tier 1", withConfigs(config({ roles: ["GROUP_CLUSTER_LOG_VIEWER"] })), "passed"],
    ["a secret of 90 days", withSecrets(secret({ createdAt: daysAgo(90.9) })), "passed"],
    ["one used 45 days ago", withSecrets(secret({ lastUsedAt: daysAgo(45.9) })), "passed"],
    [
      "one made 45 days ago",
      withSecrets(secret({ createdAt: daysAgo(45.9), lastUsedAt: null })),
      "passed",
    ],
    [
      "an expired secret",
      withSecrets(secret({ createdAt: daysAgo(300), expiresAt: daysAgo(0) })),
      "passed",
    ],
    [
      "configurations that were denied",
      { organization: { mcpConfigs: denied("listOrgMcpConfigs") } },
      "notEvaluated",
    ],
    [
      "configurations that nobody asked for",
      {
        organization: {
          mcpConfigs: {
            state: "unknown" as const,
            cause: { kind: "not-read", operationId: "listOrgMcpConfigs", message: "" },
          },
        },
      },
      "notEvaluated",
    ],
    ["Cloud Manager", { organization: { platform: "cloud-manager" as const } }, "notApplicable"],
  ])("judges %s", (_title, trial, verdict) =>
    expect(tryRule("MSA411", trial).verdict).toBe(verdict),
  );

  const hidden = denied("listOrgMcpConfigSecrets");
  test("does not pass where secrets were denied", () => {
    const { verdict, report } = tryRule("MSA411", withConfigs(config({ secrets: hidden })));
    expect(verdict).toBe("notEvaluated");
    expect(report.notEvaluated[0]?.reason).toBe("listOrgMcpConfigSecrets was denied (403).");
  });

  test("tells what it sees beside secrets that were denied, and those that are known", () => {
    const known = [secret({ createdAt: daysAgo(91) })];
    const cause = { kind: "service", operationId: "listOrgMcpConfigSecrets", message: "" };
    const secrets = { state: "unknown" as const, cause, known };
    expect(tryRule("MSA411", withConfigs(config({ secrets }))).verdict).toBe("failed");
    const open = config({ secrets: hidden, accessList: [] });
    expect(tryRule("MSA411", withConfigs(open)).verdict).toBe("failed");
  });

  test("tells configurations apart that come in with one account", () => {
    const open = { accessList: [] };
    const { findings } = tryRule(
      "MSA411",
      withConfigs(config(open), config({ ...open, mcpConfigId: hexId(802) })),
    );
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  test("goes by the policy", () => {
    const trial = withSecrets(secret({ createdAt: daysAgo(20), lastUsedAt: daysAgo(11) }));
    const words = (thresholds: Record<string, number>) =>
      tryRule("MSA411", { ...trial, thresholds }).findings[0]?.message;
    expect(words({ secretDays: 19 })).toContain("1 secret older than 19 days.");
    expect(words({ unusedDays: 10 })).toContain("1 secret unused for 10 days.");
    const policy = { roleTiers: new Map([["GROUP_LATER", 1]]) };
    const later = withConfigs(config({ roles: ["GROUP_LATER"] }));
    expect(tryRule("MSA411", { ...later, policy }).verdict).toBe("passed");
  });
});
