import { expect, it } from "vitest";
import { createReadingWorld } from "../../test/reading-world.ts";

async function readBook() {
  const world = createReadingWorld();
  await world.reading.start();
  return world.book;
}

it("gives the same rows for the same version and scope", async () => {
  const book = await readBook();
  const orgId = book.organizations[0]?.orgId;
  expect(book.accounts({ orgId })).toBe(book.accounts({ orgId }));
  expect(book.findings({})).toBe(book.findings({}));
  expect(book.causes({})).toBe(book.causes({}));
  expect(book.accounts({ orgId })).not.toBe(book.accounts({}));
});

it("narrows accounts to those assigned to a project, and counts them alike", async () => {
  const book = await readBook();
  for (const { id, accounts } of book.projects({})) {
    const rows = book.accounts({ projectId: id });
    expect(rows).toHaveLength(accounts);
    for (const { record } of rows) {
      const { assignments } = record;
      const known = assignments.state === "ok" ? assignments.value : (assignments.known ?? []);
      expect(known.map(({ projectId }) => projectId)).toContain(id);
    }
  }
  expect(book.projects({}).some(({ accounts }) => accounts > 0)).toBe(true);
});

it("finds an account by its project's name", async () => {
  const book = await readBook();
  const project = book.projects({}).find(({ accounts }) => accounts > 0);
  const [account] = book.accounts({ projectId: project?.id });
  expect(account?.haystack).toContain(project?.name.toLowerCase());
});

it("tells every finding in words, of the account it is about", async () => {
  const book = await readBook();
  for (const row of book.findings({})) {
    const told = book.tell(row);
    expect(told?.ruleId).toBe(row.ruleId);
    expect(told?.subject.clientId).toBe(row.clientId);
    expect(told?.title).toBe(row.title);
  }
});

it("puts every finding into exactly one root cause", async () => {
  const book = await readBook();
  const resolved = book.causes({}).flatMap(({ cause }) => cause.resolves);
  expect(resolved.toSorted()).toEqual(
    book
      .findings({})
      .map(({ id }) => id)
      .toSorted(),
  );
});

it("lists secrets in the order that they end in, and says which have a successor", async () => {
  const book = await readBook();
  const rows = book.expiries({});
  expect(rows.map(({ expiresAt }) => expiresAt)).toEqual(
    rows.map(({ expiresAt }) => expiresAt).toSorted((one, other) => one - other),
  );
  expect(rows).toHaveLength(
    book.accounts({}).reduce((sum, { record }) => sum + record.secrets.length, 0),
  );
  for (const { isCovered, expiresAt, account } of rows) {
    expect(isCovered).toBe(expiresAt < (account.expiresAt ?? 0));
  }
});
