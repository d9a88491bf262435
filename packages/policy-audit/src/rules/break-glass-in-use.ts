import { accountRule, passed, type Outcome } from "../rule.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { day, daysBetween } from "../subjects/audit-context.ts";
import { countOf } from "../words/count-of.ts";
import { isoInstant } from "../words/iso-instant.ts";

type Values = { lastUsedAt: number; age: number; reviewer: string };

export const breakGlassInUse = accountRule({
  id: "MSA103",
  slug: "break-glass-in-use",
  title: "Break-glass account in use",
  why: "A break-glass account is for emergencies. If it is used and nobody has declared one, either somebody works with it from day to day, or somebody has got hold of its secret.",
  remediation:
    "Ask its reviewer. If it is an emergency, say in the policy until when it may be in use; if nobody knows of it, rotate its secrets and look at the organization's events.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "high",
  confidence: "medium",
  thresholds: {
    days: {
      default: 7,
      unit: "days",
      least: 1,
      most: 365,
      source: "Purser: a use of this week is worth asking about",
    },
  },
  standards: { owasp: ["NHI10"], nist: ["AC-2(12)"], soc2: ["CC7.2"] },
  needs: [],
  check({ breakGlass, lastUsedAt }, { days }, { now }): Outcome<Values> {
    if (breakGlass === undefined || !(breakGlass.expiresAt > now)) return "not-applicable";
    if (lastUsedAt === null || now - lastUsedAt > days * day) return passed;
    if (breakGlass.inUseUntil !== undefined && breakGlass.inUseUntil >= now) return passed;
    const { reviewer } = breakGlass;
    return [{ values: { lastUsedAt, age: daysBetween(lastUsedAt, now), reviewer } }];
  },
  message({ values: { lastUsedAt, age, reviewer }, names }) {
    const since = age < 1 ? "today" : `${countOf(age, "day")} ago`;
    return `${names.account} is declared as break-glass and was used ${since}, at ${isoInstant(lastUsedAt)}; the policy declares no emergency. Its reviewer is ${reviewer}.`;
  },
  evidence: ({ values: { lastUsedAt, reviewer } }) => [
    secretEvidence("lastUsedAt", lastUsedAt),
    { fact: "breakGlass.reviewer", value: reviewer, source: "policy" },
  ],
  fixes: () => [{ kind: "investigate" }, { kind: "declare", section: "breakGlass" }],
});
