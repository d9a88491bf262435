import { describe, expect, test } from "vitest";
import { tryRule } from "../../test/audit-with.ts";
import { clientIdOf, denied } from "../../test/records.ts";

const named = (...names: string[]) => ({
  accounts: names.map((name, index) => ({ name, clientId: clientIdOf(index + 1) })),
});

describe("MSA404 duplicate-name", () => {
  test("finds each account whose name another one has, however it is capitalized", () => {
    const { findings, verdict, ids } = tryRule("MSA404", named("sync", "reader", "Sync"));
    expect(verdict).toBe("passed, failed 2");
    expect(ids).toEqual([clientIdOf(1), clientIdOf(3)]);
    expect(findings[1]).toMatchObject({
      severity: "medium",
      message: `Sync (${clientIdOf(3)}) has the same name as ${clientIdOf(1)}.`,
      evidence: [
        { fact: "name", value: "Sync", source: "listOrgServiceAccounts" },
        { fact: "accountsOfThisName", value: 2, source: "listOrgServiceAccounts" },
      ],
      fixes: [{ kind: "rename-account" }],
    });
  });

  test("names three of many", () => {
    const { findings } = tryRule("MSA404", named("a", "a", "a", "a", "a"));
    expect(findings[0]?.message).toBe(
      `a (${clientIdOf(1)}) has the same name as ${clientIdOf(2)}, ${clientIdOf(3)}, ${clientIdOf(4)} and 1 more.`,
    );
    expect(findings[0]?.evidence[1]?.value).toBe(5);
  });

  test("passes names that only begin alike", () => {
    expect(tryRule("MSA404", named("sync", "sync-2")).verdict).toBe("passed 2");
  });

  test("finds what is in the part of the list that was read, and leaves the rest open", () => {
    const organization = { accountCount: denied("listOrgServiceAccounts") };
    const { verdict } = tryRule("MSA404", { ...named("sync", "sync", "reader"), organization });
    // One more stands for the part that was not read.
    expect(verdict).toBe("failed 2, notEvaluated 2");
  });
});
