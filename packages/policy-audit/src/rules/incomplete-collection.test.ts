import type { Cause, OrganizationRecord } from "@purser/inventory";
import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, denied, hexId, notOffered, ok } from "../../test/records.ts";

const accessList = denied("listOrgServiceAccountAccessList", ["ORG_READ_ONLY", "ORG_OWNER"]);
const failed = (operationId: string, kind: string, more: Partial<Cause> = {}) => ({
  state: "unknown" as const,
  cause: { kind, operationId, message: "", ...more },
});

describe("MSA901 incomplete-collection", () => {
  test("tells what was refused, to whom, and which roles would do", () => {
    const accounts = [1, 2, 3, 4].map((number) => ({
      clientId: clientIdOf(number),
      name: `app-${number}`,
      accessList,
    }));
    const { findings, verdict, ids } = tryRule("MSA901", {
      accounts: [...accounts, { clientId: clientIdOf(5) }],
    });
    expect(verdict).toBe("failed");
    expect(ids).toEqual([""]);
    const source = "listOrgServiceAccountAccessList";
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "high",
      confidence: "high",
      message:
        "listOrgServiceAccountAccessList in Larkfield was refused (403), for 4 accounts (app-1, app-2, app-3 and 1 more). It asks for ORG_READ_ONLY or ORG_OWNER.",
      evidence: [
        { fact: "cause", value: "denied", source },
        { fact: "status", value: 403, source },
        { fact: "errorCode", value: null, source },
        { fact: "accounts", value: 4, source },
        { fact: "projects", value: 0, source },
      ],
      fixes: [{ kind: "grant-collector", roles: ["ORG_READ_ONLY", "ORG_OWNER"] }],
    });
  });

  test.each<[string, Partial<OrganizationRecord>, string]>([
    [
      "settings",
      { settings: denied("getOrgSettings", ["ORG_MEMBER"]) },
      "getOrgSettings in Larkfield was refused (403). It asks for ORG_MEMBER.",
    ],
    [
      "the list of accounts",
      {
        accountCount: failed("listOrgServiceAccounts", "service", {
          status: 503,
          errorCode: "UNEXPECTED_ERROR",
        }),
      },
      "listOrgServiceAccounts in Larkfield failed (503 UNEXPECTED_ERROR).",
    ],
    [
      "the list of projects",
      { projectCount: failed("getOrgGroups", "rate-limited", { status: 429 }) },
      "getOrgGroups in Larkfield was not answered within the rate limit (429).",
    ],
    [
      "API keys",
      { apiKeys: failed("listOrgApiKeys", "not-found", { errorCode: "ORG_NOT_FOUND" }) },
      "listOrgApiKeys in Larkfield found nothing (ORG_NOT_FOUND).",
    ],
    [
      "delegation",
      { delegation: failed("getOrgDelegationSettings", "network") },
      "getOrgDelegationSettings in Larkfield could not reach the service.",
    ],
    [
      "MCP configurations",
      { mcpConfigs: failed("listOrgMcpConfigs", "timeout") },
      "listOrgMcpConfigs in Larkfield took too long.",
    ],
    [
      "the name",
      { nameCause: failed("getOrg", "unexpected-answer").cause },
      "getOrg in Larkfield was not answered as documented.",
    ],
    [
      "what hangs on something else",
      { apiKeys: failed("listOrgApiKeys", "lost") },
      "listOrgApiKeys in Larkfield could not be asked for, since what it hangs on was not read.",
    ],
    [
      "what failed in a new way",
      { apiKeys: failed("listOrgApiKeys", "melted", { status: 599 }) },
      "listOrgApiKeys in Larkfield did not tell (melted) (599).",
    ],
  ])("tells that %s could not be read", (_title, organization, message) => {
    const { findings, verdict } = tryRule("MSA901", { organization });
    expect(verdict).toBe("failed");
    expect(findings.map((finding) => finding.message)).toEqual([message]);
  });

  test("tells an error code", () => {
    const settings = failed("getOrgSettings", "denied", {
      status: 403,
      errorCode: "USER_UNAUTHORIZED",
    });
    const { findings } = tryRule("MSA901", { organization: { settings } });
    expect(findings[0]?.message).toContain("was refused (403 USER_UNAUTHORIZED).");
    expect(findings[0]?.evidence[2]?.value).toBe("USER_UNAUTHORIZED");
    expect(findings[0]?.fixes).toEqual([{ kind: "grant-collector", roles: [] }]);
  });

  test("tells secrets of MCP configurations that were refused, once", () => {
    const config = (number: number, secrets: ReturnType<typeof denied>) => ({
      mcpConfigId: hexId(number),
      name: "copilot",
      clientId: clientIdOf(number),
      egressClientId: clientIdOf(number),
      roles: [],
      accessList: [],
      secrets,
    });
    const mcpConfigs = ok([
      config(1, denied("listOrgMcpConfigSecrets")),
      config(2, denied("listOrgMcpConfigSecrets")),
      config(3, notOffered("listOrgMcpConfigSecrets")),
    ]);
    const { findings } = tryRule("MSA901", { organization: { mcpConfigs } });
    expect(findings.map(({ message }) => message)).toEqual([
      "listOrgMcpConfigSecrets in Larkfield was refused (403).",
    ]);
  });

  test("counts accounts and projects of one operation, each once, by name or ID", () => {
    const assignments = denied("listGroupServiceAccounts");
    const { findings } = tryRule("MSA901", {
      projects: [{ tags: assignments, alerts: assignments }],
      accounts: [{ name: "app", assignments }],
    });
    expect(findings.map(({ message }) => message)).toEqual([
      "listGroupServiceAccounts in Larkfield was refused (403), for 1 account (app) and 1 project (payments-prod).",
    ]);
    expect(findings[0]?.evidence.slice(3).map(({ value }) => value)).toEqual([1, 1]);
  });

  test("tells each operation and each kind of failure of its own, by a fingerprint of its own", () => {
    const { findings } = tryRule("MSA901", {
      organization: { settings: denied("getOrgSettings"), apiKeys: denied("listOrgApiKeys") },
      accounts: [
        { accessList },
        {
          clientId: clientIdOf(2),
          accessList: failed("listOrgServiceAccountAccessList", "service"),
        },
      ],
    });
    expect(findings).toHaveLength(4);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  test.each<[string, Parameters<typeof tryRule>[1]]>([
    ["everything was read", {}],
    ["the platform does not offer the rest", { organization: { platform: "cloud-manager" } }],
    [
      "nobody asked for the rest",
      { projects: [{ alerts: failed("listGroupAlertConfigs", "not-read") }] },
    ],
  ])("passes where %s", (_title, trial) => expect(tryRule("MSA901", trial).verdict).toBe("passed"));
});
