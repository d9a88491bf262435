import { accessListEvidence } from "../network/access-list-evidence.ts";
import { accountRule, passed, type Failure } from "../rule.ts";
import type { Evidence } from "../finding.ts";

/** Whether the organization requires access lists; null where that could not be read or is not told. */
type Values = { isRequired: boolean | null };

export const noList = accountRule<Values>({
  id: "MSA502",
  slug: "no-list",
  title: "Account without an access list",
  why: "Where the organization does not require access lists, the tokens of an account without one work from any address on the Internet. Where it does, such an account cannot call at all. Cloud Manager does not tell which of the two it is.",
  remediation:
    "Put the addresses that its programs call from on its access list, all of them in one request: from the first entry on, every other address is refused.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["SC-7"], soc2: ["CC6.6"] },
  needs: ["accessList"],
  check(account) {
    const { record, accessList, organization } = account;
    if (accessList.length > 0) return passed;
    if (record.accessList.state !== "ok") return "not-evaluated";
    return [failureWhere(organization.settings?.apiAccessListRequired ?? null)];
  },
  message: ({ values: { isRequired }, names }) =>
    `${names.account} has no access list. ${consequence(isRequired, names.organization)}`,
  evidence({ values: { isRequired } }) {
    const setting: Evidence = {
      fact: "apiAccessListRequired",
      value: isRequired,
      source: "getOrgSettings",
    };
    return [accessListEvidence("accessListEntries", 0), setting];
  },
  fixes: () => [{ kind: "narrow-access-list" }],
});

/** Without the setting it may be as bad as the one or as harmless as the other: neither is claimed. */
function failureWhere(isRequired: boolean | null): Failure<Values> {
  const values = { isRequired };
  if (isRequired === null) return { values, severity: "medium", confidence: "medium" };
  return { values, severity: isRequired ? "info" : "high" };
}

function consequence(isRequired: boolean | null, organization: string): string {
  if (isRequired === null) {
    return `Whether ${organization} requires one is not known: if not, its tokens work from any address.`;
  }
  return isRequired
    ? `${organization} requires one, so its calls are refused.`
    : `${organization} does not require one, so its tokens work from any address.`;
}
