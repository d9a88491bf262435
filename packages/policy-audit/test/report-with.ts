import type { Policy } from "../src/policy/policy.ts";
import { presetPolicy, settingOf } from "../src/policy/preset-policy.ts";
import type { Report } from "../src/report.ts";
import { rules } from "../src/rules/registry.ts";
import { auditWith } from "./audit-with.ts";
import {
  account,
  clientIdOf,
  daysAgo,
  denied,
  entry,
  hexId,
  ok,
  organization,
  project,
  recordsOf,
  secret,
} from "./records.ts";

/** Rules that tests of reports are made with: these are not going to say more or less when others join them. */
const chosen = new Set(["MSA101", "MSA202", "MSA501"]);

/** What nobody should be able to do anything with. */
export const hostile =
  "\u001B[2J\u202Eevil\u200B <img src=x onerror=alert(1)> | `code` @octocat #12 [x](https://evil.example) %0A::error::x]]> & \"q\" 'a' --";

/** A secret that somebody pasted where it should not be. */
export const leaked = "mdb_sa_sk_9fKw2LxQz7Tn4VbR8mYc1HdJ5sGp3EuAqwxyz";

const suppression: Policy["suppressions"][number] = {
  rule: "MSA101",
  match: { name: /^deploy-bot$/ },
  reason: "Until the move to infrastructure as code",
  owner: "platform-team",
  until: "2026-12-01",
  untilEnd: Date.parse("2026-12-01T23:59:59Z"),
  line: 7,
};

export function policyOf(changes: Partial<Policy> = {}): Policy {
  const on = rules.filter(({ id }) => chosen.has(id));
  return {
    ...presetPolicy("recommended"),
    rules: new Map(on.map((rule) => [rule.id, settingOf(rule, "recommended")])),
    source: "purser.policy.yaml",
    ...changes,
  };
}

/** A report of everything at once: findings of each kind, suppressed, expired and unused ones, and what could not be read. */
export function auditReport(names: { hostile?: string } = {}): Report {
  const bad = names.hostile ?? "backup-export";
  const stale = secret({ secretId: hexId(502), lastUsedAt: daysAgo(50), createdAt: daysAgo(80) });
  const records = [
    ...recordsOf(
      organization({
        name: `Larkfield${names.hostile ?? ""}`,
        settings: ok({
          apiAccessListRequired: false,
          maxServiceAccountSecretValidityInHours: null,
        }),
        accountCount: ok(4),
        self: clientIdOf(1),
      }),
      project({ name: names.hostile ?? "payments-prod" }),
      account(),
      account({ clientId: clientIdOf(2), name: "deploy-bot", roles: ["ORG_OWNER"] }),
      account({
        clientId: clientIdOf(3),
        name: bad,
        description: names.hostile ?? "Exports backups, owner storage-team",
        roles: ["ORG_OWNER"],
        secrets: [stale, secret({ lastUsedAt: null })],
        accessList: ok([entry(), entry({ address: "10.0.0.0/8", lastUsedAt: null })]),
      }),
      account({ clientId: clientIdOf(4), name: "billing-sync", secrets: [stale] }),
    ),
    ...recordsOf(
      organization({
        orgId: hexId(77),
        name: "Harbour",
        settings: denied("getOrgSettings", ["ORG_MEMBER"]),
      }),
      account({ orgId: hexId(77), clientId: clientIdOf(9), assignments: denied("listGroups") }),
    ),
  ];
  const gone = {
    ...suppression,
    until: "2026-11-01",
    untilEnd: Date.parse("2026-11-01T23:59:59Z"),
  };
  return auditWith(
    records,
    policyOf({
      suppressions: [
        suppression,
        { ...gone, rule: "MSA501", match: {}, line: 12 },
        { ...suppression, rule: "MSA202", match: { name: /^nobody$/ }, line: 17 },
      ],
    }),
  );
}

/** A report on accounts that no rule has anything against. */
export function cleanReport(): Report {
  return auditWith(recordsOf(organization(), project(), account()), policyOf());
}

/** A report with so many owners, each of them a finding. */
export function largeReport(accounts: number): Report {
  const owners = Array.from({ length: accounts }, (_, index) =>
    account({ clientId: clientIdOf(index + 1), name: `bot-${index + 1}`, roles: ["ORG_OWNER"] }),
  );
  const open = organization({ accountCount: ok(accounts) });
  return auditWith(recordsOf(open, project(), ...owners), policyOf());
}
