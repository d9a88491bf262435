import { expect, test } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";
import type { ActiveCheck } from "../checks/check.ts";
import type { ContractOptions } from "../run/contract-options.ts";
import { createMemoryJournal, type JournalEntry } from "../run/journal.ts";

const careless: ActiveCheck = {
  id: "CARELESS",
  kind: "lifecycle",
  summary: "Makes accounts and leaves them.",
  operations: () => ["createOrgServiceAccount"],
  async *run({ workshop }) {
    await workshop.attempt("organization", workshop.newBody("organization")).catch(() => undefined);
    await workshop.attempt("project", workshop.newBody("project")).catch(() => undefined);
    yield { verdict: "pass", case: "made", message: "Two accounts were asked for." };
  },
};

async function runCareless(faults: string[], more: Partial<ContractOptions> = {}) {
  const world = createContractWorld("atlas", { faults });
  const report = await world.run({ catalogue: [careless], ...more });
  return { report, accounts: await accountsIn(world) };
}

/** What an owner sees once the run is over. */
async function accountsIn(world: ReturnType<typeof createContractWorld>): Promise<string[]> {
  const names: string[] = [];
  const look: ActiveCheck = {
    ...careless,
    kind: "probe",
    async *run({ site }) {
      for (const account of site.accounts.values()) names.push((account as { name: string }).name);
      yield { verdict: "pass", case: "seen", message: "Seen." };
    },
  };
  await world.run({ catalogue: [look], mutate: false });
  return names;
}

test("leaves nothing of what a check made", async () => {
  const { report, accounts } = await runCareless([]);
  expect(report.cleanup).toEqual({ created: 2, deleted: 2, left: 0 });
  expect(accounts).toHaveLength(6);
});

test.each(["reset-after@createOrgServiceAccount", "reset-after@createGroupServiceAccount"])(
  "finds by name what was made although its answer was lost: %s",
  async (fault) => {
    const { report, accounts } = await runCareless([fault]);
    expect(report.cleanup).toEqual({ created: 2, deleted: 2, left: 0 });
    expect(report.leftovers).toEqual([]);
    expect(accounts).toHaveLength(6);
  },
);

test("finds by name what was made although the answer does not say what", async () => {
  const world = createContractWorld("atlas");
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const answer = await (world.options.fetch ?? globalThis.fetch)(input, init);
    return answer.status === 201 ? new Response("{}", { status: 201 }) : answer;
  };
  const journal = createMemoryJournal("abcdef");
  const report = await world.run({ catalogue: [careless], fetch, journal });
  expect(report.cleanup).toEqual({ created: 2, deleted: 2, left: 0 });
  expect(journal.entries().map(({ state }) => state)).toEqual(["gone", "gone"]);
});

test("asks for nothing that it could not write down, and names what it could not write off", async () => {
  const full = new Error("ENOSPC: no space left on device");
  const kept = createMemoryJournal("abcdef");
  let writes = 0;
  const journal = {
    ...kept,
    // The first account is planned and made; then the disk is full.
    write: (entry: JournalEntry) => (++writes > 2 ? Promise.reject(full) : kept.write(entry)),
  };
  const world = createContractWorld("atlas");
  const sent: string[] = [];
  const run = world.run({
    catalogue: [careless],
    journal,
    onEvent(event) {
      if (event.kind === "exchange") sent.push(event.exchange.operationId ?? "");
      if (event.kind === "end") sent.push(...event.report.leftovers.map(() => "left"));
    },
  });
  await expect(run).rejects.toThrow("ENOSPC");
  expect(sent.filter((each) => each.startsWith("create"))).toEqual([
    "createAccessToken",
    "createOrgServiceAccount",
  ]);
  expect(sent.filter((each) => each === "left")).toHaveLength(1);
});

test("finds the second account of a creation that made two", async () => {
  const { report, accounts } = await runCareless(["semantics-create-twice"]);
  expect(report.cleanup.created).toBeGreaterThan(2);
  expect(report.cleanup.left).toBe(0);
  expect(accounts).toHaveLength(6);
});

test("names what it could not delete, and makes nothing more", async () => {
  const journal = createMemoryJournal("abcdef");
  const again = { ...careless, id: "AGAIN" };
  const { report, accounts } = await runCareless(["server-error@deleteOrgServiceAccount"], {
    journal,
    catalogue: [careless, again],
    budgets: { accounts: 6 },
  });
  expect(report.cleanup).toEqual({ created: 2, deleted: 0, left: 2 });
  expect(report.leftovers).toHaveLength(2);
  expect(accounts).toHaveLength(8);
  expect(journal.entries().filter(({ state }) => state === "made")).toHaveLength(2);
});
