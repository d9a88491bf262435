import type { Policy } from "../policy/policy.ts";
import { tierOf } from "../roles/role-tier.ts";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { idleSecrets } from "../secrets/idle-secrets.ts";
import { isBreakGlass, keptWords, retireSecrets } from "../secrets/retire-account.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { sinceWords } from "../secrets/since-words.ts";
import type { AccountSubject } from "../subjects/subjects.ts";

/** Tiers from here on hand out access or own what they reach. */
const privilegedTier = 4;

type Values = {
  idle: { secretId: string; lastUsedAt: number; age: number }[];
  /** The roles that make it privileged. */
  roles: string[];
  isKept: boolean;
};

export const dormantPrivileged = accountRule({
  id: "MSA205",
  slug: "dormant-privileged",
  title: "Unused secret of a privileged account",
  why: "The secret opens roles that can take over an organization or a project, and nobody uses it. It is the best find an intruder can make, and the one whose misuse is noticed last.",
  remediation: "Delete the secret now; whoever misses it can be given a new one with fewer roles.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "critical",
  confidence: "high",
  thresholds: {
    days: {
      default: 45,
      unit: "days",
      least: 1,
      most: 3650,
      source: "CIS Controls 8.1, 5.3: disable dormant accounts after 45 days",
      presets: { relaxed: 90, strict: 30, pci: 90 },
    },
  },
  standards: { owasp: ["NHI1", "NHI5"], nist: ["AC-2(3)", "AC-6"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  check(account, { days }, { now, policy }): Outcome<Values> {
    if (account.tier < privilegedTier) return passed;
    const failures = idleSecrets(account, days, now);
    if (failures.length === 0) return passed;
    const idle = failures.map(({ values, about }) => ({
      secretId: about?.secretId ?? "",
      lastUsedAt: values.lastUsedAt,
      age: values.age,
    }));
    return [
      {
        values: {
          idle,
          roles: privilegedRoles(account, policy),
          isKept: isBreakGlass(account, now),
        },
      },
    ];
  },
  message({ values: { idle, roles, isKept }, names }, { days }) {
    const secrets = idle.map(
      ({ secretId, lastUsedAt, age }) => `${secretId} (last used ${sinceWords(lastUsedAt, age)})`,
    );
    return `${names.account} holds ${roles.join(", ")} and has secrets that nobody uses: ${secrets.join(", ")}; ${days} days are allowed.${keptWords(isKept)}`;
  },
  evidence: ({ values: { idle, roles } }) => [
    ...idle.map(({ lastUsedAt }) => secretEvidence("lastUsedAt", lastUsedAt)),
    { fact: "privilegedRoles", value: roles.join(", "), source: "listOrgServiceAccounts" },
  ],
  fixes: ({ values: { idle, isKept } }) =>
    retireSecrets(isKept, ...idle.map(({ secretId }) => secretId)),
});

function privilegedRoles({ record, assignments }: AccountSubject, { roleTiers }: Policy): string[] {
  const all = [...record.roles, ...assignments.flatMap(({ roles }) => roles)];
  return [...new Set(all)].filter((role) => tierOf(role, roleTiers) >= privilegedTier);
}
