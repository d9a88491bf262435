import { accountRule, passed } from "../rule.ts";
import { lifetimeHours } from "../secrets/lifetime-hours.ts";
import { lifetimeWords } from "../secrets/lifetime-words.ts";
import { rotationHours } from "../secrets/rotation-hours.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";

type Values = {
  createdAt: number;
  expiresAt: number;
  lifetime: number;
  cap: number;
  hours: number;
};

export const grandfathered = accountRule<Values>({
  id: "MSA309",
  slug: "grandfathered",
  title: "Secret older than the organization's limit",
  why: "The organization limits how long secrets live, but the limit binds new secrets only. This one was made before and keeps the longer life.",
  remediation: "Rotate the secret: its successor falls under the limit.",
  platforms: ["atlas"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI7"] },
  needs: ["settings"],
  check(account, _thresholds, { policy }) {
    const { newest, organization } = account;
    const cap = organization.settings?.maxServiceAccountSecretValidityInHours ?? null;
    if (cap === null) return "not-applicable";
    if (newest === undefined || !newest.isLive) return passed;
    const lifetime = lifetimeHours(newest);
    if (lifetime <= cap) return passed;
    const { secretId, createdAt, expiresAt } = newest;
    const hours = rotationHours(account, policy);
    return [{ values: { createdAt, expiresAt, lifetime, cap, hours }, about: { secretId } }];
  },
  message: ({ values: { createdAt, lifetime, cap }, names, subject }) =>
    `Secret ${subject.secretId} of ${names.account} ${lifetimeWords(createdAt, lifetime)}; ${names.organization} allows ${cap} hours since.`,
  evidence: ({ values: { createdAt, expiresAt, cap } }) => [
    secretEvidence("createdAt", createdAt),
    secretEvidence("expiresAt", expiresAt),
    { fact: "maxServiceAccountSecretValidityInHours", value: cap, source: "getOrgSettings" },
  ],
  fixes: ({ values: { hours } }) => [{ kind: "rotate-secret", hours }],
});
