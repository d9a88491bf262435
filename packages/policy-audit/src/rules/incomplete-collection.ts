import { type Incomplete, incompleteReads } from "../collection/incomplete-reads.ts";
import { outcomeWords } from "../collection/outcome-words.ts";
import type { Evidence } from "../finding.ts";
import { organizationRule } from "../rule.ts";
import { countOf } from "../words/count-of.ts";
import { someOf } from "../words/some-of.ts";

export const incompleteCollection = organizationRule<Incomplete>({
  id: "MSA901",
  slug: "incomplete-collection",
  title: "Not everything could be read",
  why: "What could not be read cannot be judged: the rules that need it are not evaluated, and the audit says less than it seems to. It ends with exit code 3, so that nobody takes it for a clean one.",
  remediation:
    "Give the credential that collects one of the roles that the operation asks for, or run the audit again once the service answers; ORG_READ_ONLY is enough for everything.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["AU-5"] },
  needs: [],
  check: (organization) =>
    incompleteReads(organization).map((values) => ({
      values,
      key: `${values.operationId} ${values.kind}`,
    })),
  message({ values, names }) {
    const { operationId, roles } = values;
    const asks = roles.length === 0 ? "" : ` It asks for ${roles.join(" or ")}.`;
    return `${operationId} in ${names.organization} ${outcomeWords(values)}${affected(values)}.${asks}`;
  },
  evidence({ values: { operationId, kind, status, errorCode, accounts, projects } }) {
    const seen = (fact: string, value: Evidence["value"]): Evidence => ({
      fact,
      value,
      source: operationId,
    });
    return [
      seen("cause", kind),
      seen("status", status ?? null),
      seen("errorCode", errorCode ?? null),
      seen("accounts", accounts.length),
      seen("projects", projects.length),
    ];
  },
  fixes: ({ values: { roles } }) => [{ kind: "grant-collector", roles }],
});

function affected({ accounts, projects }: Incomplete): string {
  const parts = [
    ...(accounts.length === 0
      ? []
      : [`${countOf(accounts.length, "account")} (${someOf(accounts)})`]),
    ...(projects.length === 0
      ? []
      : [`${countOf(projects.length, "project")} (${someOf(projects)})`]),
  ];
  return parts.length === 0 ? "" : `, for ${parts.join(" and ")}`;
}
