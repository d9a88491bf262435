import { organizationRule, passed, type Outcome } from "../rule.ts";

/** Null where the organization sets no limit. */
type Values = { cap: number | null; hours: number };

export const orgCapMissingOrLoose = organizationRule({
  id: "MSA308",
  slug: "org-cap-missing-or-loose",
  title: "No tight limit on how long secrets may live",
  why: "Without a limit in the organization's settings, everybody who makes a secret may let it live for a year. A limit holds for every new secret, whoever makes it.",
  remediation:
    "Set the longest lifetime in the organization's settings. It binds new secrets only: rotate the long-lived ones after it.",
  platforms: ["atlas"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    hours: {
      default: 2160,
      unit: "hours",
      least: 8,
      most: 8760,
      source:
        "CIS AWS Foundations 1.13: 90 days; strict: the 30 days that Prowler asks for. Atlas takes 8 to 8760 hours",
      presets: { relaxed: 4320, strict: 720 },
    },
  },
  standards: { owasp: ["NHI7"], nist: ["IA-5"], iso: ["A.5.17"] },
  needs: ["settings"],
  check({ settings }, { hours }): Outcome<Values> {
    const cap = settings?.maxServiceAccountSecretValidityInHours ?? null;
    if (cap !== null && cap <= hours) return passed;
    return [{ values: { cap, hours } }];
  },
  message: ({ values: { cap, hours }, names }) =>
    cap === null
      ? `${names.organization} sets no limit on how long secrets live; ${hours} hours are allowed.`
      : `${names.organization} lets secrets live for ${cap} hours; ${hours} are allowed.`,
  evidence: ({ values }) => [
    {
      fact: "maxServiceAccountSecretValidityInHours",
      value: values.cap,
      source: "getOrgSettings",
    },
  ],
  fixes: ({ values: { hours } }) => [
    { kind: "set-settings", settings: { maxServiceAccountSecretValidityInHours: hours } },
  ],
});
