import type { McpConfigRecord, SecretRecord } from "@purser/inventory";
import type { Evidence } from "../finding.ts";
import { tierOf } from "../roles/role-tier.ts";
import { organizationRule, passed, type Failure, type Outcome } from "../rule.ts";
import { daysBetween } from "../subjects/audit-context.ts";
import { writeTier } from "../subjects/effective-scope.ts";
import { parseInstant } from "../subjects/instant.ts";
import { countOf } from "../words/count-of.ts";

/** Roles that can change something, whether anybody may come in from anywhere, and secrets by what is wrong with them. */
type Values = {
  mcpConfigId: string;
  writes: string[];
  isOpen: boolean;
  old: number;
  unused: number;
};

export const mcpIdentity = organizationRule({
  id: "MSA411",
  slug: "mcp-identity",
  title: "Identity of an MCP configuration that is too strong or too open",
  why: "Agents come in through an MCP configuration with a secret of its own and act with its roles. An agent does what a text tells it: what it cannot write, a hostile text cannot make it write.",
  remediation:
    "Leave the configuration roles that only read, put the addresses of its agents on its access list, and rotate its old or unused secrets.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {
    secretDays: {
      default: 90,
      unit: "days",
      least: 1,
      most: 365,
      source: "as MSA306: CIS AWS Foundations 1.13, rotate every 90 days",
      presets: { relaxed: 180, strict: 30, pci: 90 },
    },
    unusedDays: {
      default: 45,
      unit: "days",
      least: 1,
      most: 3650,
      source: "as MSA202: CIS Controls 8.1, 5.3",
      presets: { relaxed: 90, strict: 30, pci: 90 },
    },
  },
  standards: { owasp: ["NHI3", "NHI5"] },
  needs: ["mcpConfigs"],
  check({ record: { mcpConfigs } }, { secretDays, unusedDays }, { now, policy }): Outcome<Values> {
    if (mcpConfigs.state !== "ok") return "not-evaluated";
    const failures: Failure<Values>[] = [];
    let unread: string | undefined;
    for (const config of mcpConfigs.value) {
      const { mcpConfigId, name, clientId, roles, accessList, secrets } = config;
      const writes = roles.filter((role) => tierOf(role, policy.roleTiers) >= writeTier);
      if (secrets.state !== "ok") unread ??= secrets.cause.message;
      const live = liveSecrets(config, now);
      const isOld = ({ createdAt }: SecretRecord) => !(ageOf(createdAt, now) <= secretDays);
      const isUnused = ({ lastUsedAt, createdAt }: SecretRecord) =>
        !(ageOf(lastUsedAt ?? createdAt, now) <= unusedDays);
      const old = live.filter(isOld).length;
      const unused = live.filter(isUnused).length;
      if (writes.length + old + unused === 0 && accessList.length > 0) continue;
      failures.push({
        values: { mcpConfigId, writes, isOpen: accessList.length === 0, old, unused },
        severity: writes.length > 0 ? "high" : "medium",
        about: { clientId },
        names: { account: name },
        key: mcpConfigId,
      });
    }
    if (failures.length > 0) return failures;
    return unread === undefined ? passed : { notEvaluated: unread };
  },
  message({ values: { writes, isOpen, old, unused }, names }, { secretDays, unusedDays }) {
    const problems = [
      ...(writes.length > 0 ? [`holds ${writes.join(", ")}, which can change things`] : []),
      ...(isOpen ? ["has no access list"] : []),
      ...(old > 0 ? [`has ${countOf(old, "secret")} older than ${secretDays} days`] : []),
      ...(unused > 0 ? [`has ${countOf(unused, "secret")} unused for ${unusedDays} days`] : []),
    ];
    return `MCP configuration ${names.account} of ${names.organization} ${problems.join("; ")}.`;
  },
  evidence({ values: { mcpConfigId, writes, isOpen, old, unused } }) {
    const seen = (fact: string, value: Evidence["value"], source = "listOrgMcpConfigs") => ({
      fact,
      value,
      source,
    });
    return [
      seen("mcpConfigId", mcpConfigId),
      seen("writingRoles", writes.join(" ")),
      seen("hasAccessList", !isOpen),
      seen("oldSecrets", old, "listOrgMcpConfigSecrets"),
      seen("unusedSecrets", unused, "listOrgMcpConfigSecrets"),
    ];
  },
  fixes: () => [{ kind: "investigate" }],
});

function liveSecrets({ secrets }: McpConfigRecord, now: number): readonly SecretRecord[] {
  const read = secrets.state === "ok" ? secrets.value : (secrets.known ?? []);
  return read.filter(({ expiresAt }) => parseInstant(expiresAt) > now);
}

/** Days; NaN for a date that cannot be read, which is as good as long ago. */
function ageOf(instant: string, now: number): number {
  return daysBetween(parseInstant(instant), now);
}
