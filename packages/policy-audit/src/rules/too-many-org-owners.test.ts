import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, daysAgo, denied, secret } from "../../test/records.ts";

const owner = (number: number, changes = {}) => ({
  clientId: clientIdOf(number),
  name: `owner-${number}`,
  roles: ["ORG_OWNER"],
  ...changes,
});
const usedDaysAgo = (days: number) => ({ secrets: [secret({ lastUsedAt: daysAgo(days) })] });
const source = "listOrgServiceAccounts";

describe("MSA102 too-many-org-owners", () => {
  test("finds more than two owners, and says which are used least", () => {
    const accounts = [
      owner(1, usedDaysAgo(3)),
      owner(2, usedDaysAgo(9)),
      owner(3, usedDaysAgo(1)),
      { clientId: clientIdOf(4), roles: ["ORG_MEMBER"] },
    ];
    const { findings } = tryRule("MSA102", { accounts });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: "critical",
      confidence: "high",
      message:
        "Larkfield has 3 service accounts with ORG_OWNER; 2 are allowed. Least used: owner-2.",
      evidence: [
        { fact: "accountsWithOrgOwner", value: 3, source },
        { fact: "surplusOwner", value: clientIdOf(2), source },
      ],
      fixes: [{ kind: "investigate" }],
    });
    expect(findings[0]?.subject.clientId).toBeUndefined();
  });

  test("names never used ones first, of two alike the newer", () => {
    const unused = { secrets: [secret({ lastUsedAt: null })] };
    const accounts = [
      owner(1, usedDaysAgo(1)),
      owner(2, { ...unused, createdAt: daysAgo(90) }),
      owner(3, { ...unused, createdAt: daysAgo(30) }),
      owner(4, usedDaysAgo(50)),
      owner(5, usedDaysAgo(40)),
      owner(6, usedDaysAgo(2)),
    ];
    const { findings } = tryRule("MSA102", { accounts });
    expect(findings[0]?.message).toContain("Least used: owner-3, owner-2, owner-4 and 1 more.");
    expect(findings[0]?.evidence.slice(1).map(({ value }) => value)).toEqual(
      [3, 2, 4, 5].map(clientIdOf),
    );
  });

  test("passes two owners, and goes by the number of the policy", () => {
    const accounts = [owner(1), owner(2)];
    expect(tryRule("MSA102", { accounts }).verdict).toBe("passed");
    expect(tryRule("MSA102", { accounts, thresholds: { owners: 1 } }).verdict).toBe("failed");
  });

  test("finds too many in the part of the accounts that was read, and passes no part", () => {
    const open = { accountCount: denied("listOrgServiceAccounts") };
    const three = [owner(1), owner(2), owner(3)];
    expect(tryRule("MSA102", { organization: open, accounts: three }).verdict).toBe("failed");
    expect(tryRule("MSA102", { organization: open, accounts: [] }).verdict).toBe("notEvaluated");
  });

  test("judges Cloud Manager too", () => {
    const organization = { platform: "cloud-manager" as const };
    const accounts = [owner(1), owner(2), owner(3)];
    expect(tryRule("MSA102", { organization, accounts }).verdict).toBe("failed");
  });
});
