import type { AccountRecord } from "@purser/inventory";
import { accountRule, passed, type Outcome } from "../rule.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { daysBetween } from "../subjects/audit-context.ts";
import { parseInstant } from "../subjects/instant.ts";
import { spanWords } from "../words/span-words.ts";

type Values = { before: number; idle: number; lastUsedAt: number; hours: number };

export const burstAfterDormancy = accountRule({
  id: "MSA210",
  slug: "burst-after-dormancy",
  title: "Account in use again after a long pause",
  why: "An account that lay idle for weeks and is suddenly used may have been found by somebody else. Its owner knows whether there was a reason.",
  remediation:
    "Ask the owner whether the use was theirs; if not, rotate the secret and look at the organization's events.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "high",
  confidence: "medium",
  thresholds: {
    days: {
      default: 45,
      unit: "days",
      least: 1,
      most: 3650,
      source: "CIS Controls 8.1, 5.3: accounts count as dormant after 45 days",
      presets: { relaxed: 90, strict: 30, pci: 90 },
    },
  },
  standards: { owasp: ["NHI2"], nist: ["AC-2(12)"], soc2: ["CC7.2"] },
  needs: [],
  compares: "previous",
  check(account, { days }, { policy }): Outcome<Values> {
    const { previous, organization, lastUsedAt } = account;
    if (previous === undefined || organization.previous === undefined) return "not-applicable";
    if (lastUsedAt === null) return passed;
    const before = lastUse(previous);
    const { collectedAt } = organization.previous;
    if (before === null || lastUsedAt <= before) return passed;
    if (daysBetween(before, collectedAt) <= days) return passed;
    const values: Values = {
      before,
      idle: collectedAt - before,
      lastUsedAt,
      hours: rotationHours(account, policy),
    };
    return [{ values }];
  },
  message: ({ values: { idle }, names }, { days }) =>
    `${names.account} is in use again: when last looked at, it had been idle for ${spanWords(idle)}; ${days} count as dormant.`,
  evidence: ({ values: { before, lastUsedAt } }) => [
    secretEvidence("lastUsedAt", lastUsedAt),
    secretEvidence("previous.lastUsedAt", before),
  ],
  fixes: ({ values: { hours } }) => [{ kind: "investigate" }, { kind: "rotate-secret", hours }],
});

/** The latest use of any of its secrets that can be read; null for none. */
function lastUse({ secrets }: AccountRecord): number | null {
  let latest: number | null = null;
  for (const { lastUsedAt } of secrets) {
    const used = lastUsedAt === null ? Number.NaN : parseInstant(lastUsedAt);
    if (used > (latest ?? Number.NEGATIVE_INFINITY)) latest = used;
  }
  return latest;
}
