import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seededRandom } from "@purser/emulator";
import { explainRule, findRule, presetPolicy, type Report } from "@purser/policy-audit";
import type { Platform } from "@purser/spec";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditVerdicts, type AuditVerdicts } from "../../test/audit-verdicts.ts";
import { failingAnswers, type FailingAnswer } from "../../test/failing-answers.ts";
import { createLiveWorld, type Change } from "../../test/live-world.ts";
import { operationOf } from "../../test/operation-of.ts";
import { demoPolicy } from "../demo/demo-policy.ts";

const platforms = ["atlas", "cloud-manager"] as const;

/** What the collection of an organization asks for, besides the token. */
const asked: Record<Platform, readonly string[]> = {
  atlas: [
    "getOrg",
    "getOrgDelegationSettings",
    "getOrgGroups",
    "getOrgSettings",
    "listGroupAlertConfigs",
    "listGroupServiceAccounts",
    "listOrgApiKeys",
    "listOrgMcpConfigSecrets",
    "listOrgMcpConfigs",
    "listOrgServiceAccountAccessList",
    "listOrgServiceAccounts",
  ],
  "cloud-manager": [
    "getOrg",
    "getOrgGroups",
    "listGroupServiceAccounts",
    "listOrgServiceAccountAccessList",
    "listOrgServiceAccounts",
  ],
};

type Judge = (operationId: string, request: Request) => FailingAnswer | undefined;

let folder: string;
const healthy: Partial<Record<Platform, { report: Report; verdicts: AuditVerdicts }>> = {};
let runs = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "purser-denied-"));
  await writeFile(join(folder, "policy.yaml"), demoPolicy(Date.UTC(2026, 10, 22, 9)));
  for (const platform of platforms) {
    const before = createLiveWorld(platform, { data: "demo-before", random: seededRandom(2) });
    const snapshot = join(folder, `${platform}.ndjson`);
    const argv = ["snapshot", snapshot, "--platform", platform, "--org", before.orgId];
    expect((await before.run(argv, { change: withoutRefusals })).code).toBe(0);
    const seen = new Set<string>();
    const whole = await audit(platform, (operationId) => void seen.add(operationId));
    expect([...seen].toSorted()).toEqual([...asked[platform], "createAccessToken"].toSorted());
    // With nothing wrong but what is found, so that a run that is incomplete owes it to what failed.
    expect(whole.code).toBe(1);
    const verdicts = auditVerdicts(whole.report);
    expect(verdicts).toMatchObject({ notEvaluated: new Set(), miscounted: [] });
    healthy[platform] = { report: whole.report, verdicts };
  }
});

afterAll(async () => {
  await rm(folder, { recursive: true });
  console.log(`${runs} audits with something missing.`);
});

/** One access list of the demo is refused to everybody: that would hide what this looks for. */
const withoutRefusals: Change = async (_, pass) => {
  const answer = await pass();
  return answer.ok ? answer : Response.json({ results: [], totalCount: 0 });
};

/** Audits the demo organization by every rule, as a reader, some of the requests failing. */
async function audit(
  platform: Platform,
  judge: Judge,
  isNamed = true,
): Promise<{ code: number; report: Report; stderr: string }> {
  const world = createLiveWorld(platform, { random: seededRandom(2) });
  const change: Change = (request, pass) => {
    const operationId = operationOf(request, platform);
    const failing = judge(operationId, request);
    return failing === undefined ? withoutRefusals(request, pass) : failing(pass);
  };
  const files = ["policy", "policy.yaml", "previous", `${platform}.ndjson`];
  const options = files.map((word, at) => (at % 2 === 0 ? `--${word}` : join(folder, word)));
  const org = isNamed ? ["--org", world.orgId] : [];
  const argv = ["audit", "--platform", platform, ...org, "--preset", "strict", "--json"];
  const { code, stdout, stderr } = await world.run([...argv, ...options], { change });
  return { code, report: JSON.parse(stdout) as Report, stderr };
}

/** Whatever failed: nothing passes that did not pass before, and nothing that was wrong is fine. */
function expectTruth(platform: Platform, code: number, report: Report): void {
  runs++;
  expect(code).toBe(3);
  const before = healthy[platform];
  const { failed, notEvaluated, standIns, miscounted } = auditVerdicts(report);
  expect(miscounted).toEqual([]);
  const total = Object.values(report.summary.evaluations).reduce((sum, one) => sum + one, 0);
  const counted = report.rules.flatMap(({ evaluations }) => Object.values(evaluations));
  expect(total).toBe(counted.reduce((sum, one) => sum + one, 0));
  const acquitted = [...(before?.verdicts.failed ?? [])].filter((key) => {
    const [ruleId = ""] = key.split(" ");
    return !failed.has(key) && !notEvaluated.has(key) && !standIns.has(ruleId);
  });
  expect(acquitted).toEqual([]);
  // Of an account that nobody can tell to be the platform's own, rules that leave those alone say the same as of any other.
  const couldPass = new Map(
    before?.report.rules.map(({ ruleId, evaluations: { passed, notApplicable } }) => [
      ruleId,
      passed + notApplicable,
    ]),
  );
  const passedMore = report.rules.filter(
    ({ ruleId, evaluations }) => evaluations.passed > (couldPass.get(ruleId) ?? 0),
  );
  expect(passedMore.map(({ ruleId }) => ruleId)).toEqual([]);
}

function namedOperations({ findings }: Report): string[] {
  return findings
    .filter(({ ruleId }) => ruleId === "MSA901")
    .flatMap(({ message, evidence }) => {
      const [first] = evidence;
      expect(message).toContain(first?.source);
      return first?.source ?? [];
    });
}

/** Rules that read what an operation tells. */
function rulesThatNeed(operationId: string, { rules }: Report): Report["rules"] {
  return rules.filter(({ ruleId }) =>
    explainRule(findRule(ruleId), presetPolicy("strict")).needs.some(({ operationIds }) =>
      operationIds.includes(operationId),
    ),
  );
}

describe.each(platforms)("an audit on %s", (platform) => {
  test.each(
    asked[platform].flatMap((operationId) =>
      Object.keys(failingAnswers).map((name) => [operationId, name] as const),
    ),
  )("never passes without %s, which answers with %s", async (operationId, name) => {
    const { code, report } = await audit(platform, (one) =>
      one === operationId ? failingAnswers[name] : undefined,
    );
    expectTruth(platform, code, report);
    expect(namedOperations(report)).toContain(operationId);
    const rules = rulesThatNeed(operationId, report);
    // The name of an organization is nothing that a rule judges.
    expect(rules.length > 0).toBe(operationId !== "getOrg");
    const passed = rules.filter(({ evaluations }) => evaluations.passed > 0);
    expect(passed.map(({ ruleId }) => ruleId)).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "tells the truth whatever fails at random (%i)",
    async (seed) => {
      const perHundred = [2, 5, 10, 25][seed % 4] ?? 2;
      let failures = 0;
      const names = Object.keys(failingAnswers);
      const { code, report } = await audit(platform, (operationId, { url }) => {
        const fate = hash(`${seed} ${url}`);
        if (operationId === "createAccessToken" || fate % 100 >= perHundred) return undefined;
        failures++;
        return failingAnswers[names[Math.floor(fate / 100) % names.length] ?? ""];
      });
      expect(failures).toBeGreaterThan(0);
      expectTruth(platform, code, report);
    },
  );
});

const listings = platforms.flatMap((platform) =>
  ["listOrgs", "createAccessToken"].flatMap((operationId) =>
    Object.keys(failingAnswers).map((name) => [platform, operationId, name] as const),
  ),
);

test.each(listings)(
  "does not pass on %s where %s answers with %s, and no organization is seen",
  async (platform, operationId, name) => {
    const judge: Judge = (one) => (one === operationId ? failingAnswers[name] : undefined);
    const { code, report, stderr } = await audit(platform, judge, false);
    expect({ code, organizations: report.organizations }).toEqual({ code: 3, organizations: [] });
    expect(JSON.parse(stderr)).toMatchObject({
      error: { message: expect.stringMatching(/isting the organizations on .+ failed/) as string },
    });
  },
);

const withoutList: Change = (request, pass) => {
  const isList = operationOf(request, "atlas") === "listOrgs";
  return isList ? (failingAnswers["403"]?.(pass) ?? pass()) : pass();
};

test("writes no snapshot of organizations that could not be listed: it would pass every audit", async () => {
  const path = join(folder, "nothing.ndjson");
  const argv = ["snapshot", path, "--platform", "atlas"];
  const { code, stderr } = await createLiveWorld("atlas").run(argv, { change: withoutList });
  expect(code).toBe(3);
  expect(stderr).toMatch(/^purser: Listing the organizations on Atlas failed: .+\n$/);
  await expect(access(path)).rejects.toThrow("ENOENT");
});

test("says that a plan may not be all where the organizations could not be listed", async () => {
  const plan = ["plan", "--platform", "atlas"];
  const text = await createLiveWorld("atlas").run(plan, { change: withoutList });
  expect(text.code).toBe(3);
  expect(text.stdout).toContain("Not everything could be read");
  const json = await createLiveWorld("atlas").run([...plan, "--json"], { change: withoutList });
  expect(JSON.parse(json.stdout)).toMatchObject({ complete: false, steps: [] });
});

/** FNV-1a: the same requests fail in every run with the same seed, in whatever order they are sent. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return value >>> 3;
}
