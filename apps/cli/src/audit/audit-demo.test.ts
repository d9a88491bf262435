import { rules } from "@purser/policy-audit";
import { expect, test } from "vitest";
import { runInMemory } from "../../test/run-in-memory.ts";

type Document = {
  organizations: { collection: { requests: number; lowerBound: number } }[];
  summary: { accounts: number; evaluations: Record<string, number> };
  findings: { ruleId: string; subject: { orgId: string } }[];
  notEvaluated: unknown[];
};

const auditDemo = async (...argv: string[]): Promise<{ code: number; document: Document }> => {
  const line = ["audit", "--demo", "--json", "--now", "2026-11-22T09:00:00Z", ...argv];
  const { code, stdout } = await runInMemory(line);
  return { code, document: JSON.parse(stdout) as Document };
};

const core = rules.filter(({ isCore }) => isCore);

test("finds something by every core rule in the demo organizations", async () => {
  const { code, document } = await auditDemo();
  const found = new Set(document.findings.map(({ ruleId }) => ruleId));
  expect(core).toHaveLength(55);
  expect(core.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  expect(code).toBe(3);
});

test("finds something by every core rule of Cloud Manager in its organization alone", async () => {
  const { document } = await auditDemo("--platform", "cloud-manager");
  const found = new Set(document.findings.map(({ ruleId }) => ruleId));
  const ofPlatform = core.filter(({ platforms }) => platforms.includes("cloud-manager"));
  expect(ofPlatform.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  expect(found.size).toBe(ofPlatform.length);
});

test("reads the demo with the fewest requests", async () => {
  const { document } = await auditDemo();
  for (const { collection } of document.organizations) {
    expect(collection.requests).toBe(collection.lowerBound);
  }
});

test("comes to one verdict for each rule and subject", async () => {
  const { document } = await auditDemo("--rule", "org-owner", "unused-45");
  const {
    passed = 0,
    failed = 0,
    notEvaluated = 0,
    notApplicable = 0,
  } = document.summary.evaluations;
  expect(passed + failed + notEvaluated + notApplicable).toBe(2 * document.summary.accounts);
});

test("is incomplete whichever rules run: a read of the demo is denied", async () => {
  const { code } = await auditDemo("--rule", "unused-45", "--fail-on", "none");
  expect(code).toBe(3);
});
