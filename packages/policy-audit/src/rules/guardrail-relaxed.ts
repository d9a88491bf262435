import { openedDelegation, type Relaxed, relaxedSettings } from "../drift/relaxed-guardrails.ts";
import { unreadBefore } from "../drift/unread-before.ts";
import type { Fix } from "../fix.ts";
import { organizationRule, passed, type Outcome } from "../rule.ts";

export const guardrailRelaxed = organizationRule<Relaxed>({
  id: "MSA707",
  slug: "guardrail-relaxed",
  title: "Setting of the organization laxer than before",
  why: "One setting guards every account of the organization: that lists are required, how long secrets may live, what may be delegated. Relaxing it opens all of them at once, and is what an intruder with owner rights does first. Who did it stands in the organization's events, which are not read.",
  remediation:
    "Ask who approved it; if nobody did, put the setting back. Requiring access lists again refuses the calls of every account without one.",
  platforms: ["atlas"],
  isCore: true,
  severity: "critical",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["CM-3", "SC-7"], iso: ["A.8.32"] },
  needs: ["settings", "delegation"],
  holdsInPart: true,
  compares: "previous",
  check({ settings, delegation, previous }): Outcome<Relaxed> {
    if (previous === undefined) return "not-applicable";
    const before = previous.organization;
    const relaxed: Relaxed[] = [];
    if (settings !== undefined && before.settings.state === "ok") {
      relaxed.push(...relaxedSettings(before.settings.value, settings));
    }
    if (delegation !== undefined && before.delegation.state === "ok") {
      relaxed.push(...openedDelegation(before.delegation.value, delegation));
    }
    if (relaxed.length > 0) return relaxed.map((values) => ({ values, key: values.setting }));
    if (before.settings.state !== "ok") return unreadBefore(before.settings);
    return before.delegation.state === "ok" ? passed : unreadBefore(before.delegation);
  },
  message: ({ values, names }) => `${names.organization} ${change(values)}.`,
  evidence({ values: { setting, before, after } }) {
    const source = isDelegation(setting) ? "getOrgDelegationSettings" : "getOrgSettings";
    return [
      { fact: setting, value: after, source },
      { fact: `previous.${setting}`, value: before, source },
    ];
  },
  fixes: ({ values: { setting, before } }): Fix[] => [
    isDelegation(setting)
      ? { kind: "close-delegation" }
      : { kind: "set-settings", settings: { [setting]: before } },
  ],
});

function isDelegation(setting: Relaxed["setting"]): boolean {
  return setting === "delegatedMcpAccess" || setting === "delegatedPartnerAccess";
}

function change({ setting, before, after }: Relaxed): string {
  if (setting === "apiAccessListRequired") return "does not require access lists any more";
  if (setting === "maxServiceAccountSecretValidityInHours") {
    return after === null
      ? `has no limit on the life of secrets any more; it was ${before} hours`
      : `lets secrets live for ${after} hours; it was ${before}`;
  }
  const whom = setting === "delegatedMcpAccess" ? "MCP" : "partners";
  return `sets delegated access for ${whom} to ${after}; it was ${before}`;
}
