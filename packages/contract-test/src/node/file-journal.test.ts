import { chmod, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFileJournal } from "./file-journal.ts";
import { isOpen, readJournals } from "./journal-file.ts";

const orgId = "6a7eafd2a08ff49b6f748ca7";
const opening = {
  platform: "atlas",
  target: "https://emulator.invalid",
  orgId,
  at: "2026-11-22T09:00:00.000Z",
  accounts: ["mdb_sa_id_6a7eafd2a08ff49b6f748ca8"],
};
const planned = { mark: "ct-abcdef-1", orgId, state: "planned" } as const;

async function written() {
  const folder = await mkdtemp(join(tmpdir(), "purser-contract-"));
  const journal = createFileJournal({ folder });
  await journal.begin?.(opening);
  await journal.write(planned);
  await journal.write({
    ...planned,
    state: "made",
    clientId: "mdb_sa_id_6b02af10a08ff49b6f748cea",
  });
  await journal.close();
  const [name = ""] = await readdir(folder);
  return { folder, path: join(folder, name), runId: journal.runId };
}

test("reads back how things stood, and the last word on each account", async () => {
  const { folder, runId } = await written();
  expect(await readJournals(folder, orgId)).toMatchObject([
    { head: { ...opening, runId }, entries: [{ state: "made" }] },
  ]);
  expect(await readJournals(folder, "0".repeat(24))).toEqual([]);
  expect(await readJournals(join(folder, "none"))).toEqual([]);
});

test("leaves no file where nothing is left, and none where nothing was to be made", async () => {
  const folder = await mkdtemp(join(tmpdir(), "purser-contract-"));
  const journal = createFileJournal({ folder });
  await journal.begin?.(opening);
  await journal.write(planned);
  await journal.write({ ...planned, state: "refused" });
  await journal.close();
  await createFileJournal({ folder }).close();
  expect(await readdir(folder)).toEqual([]);
});

test("goes by what was whole when a crash came in the middle of a line", async () => {
  const { folder, path } = await written();
  const text = await readFile(path, "utf8");
  const lastLine = text.lastIndexOf("\n", text.length - 2) + 1;
  for (let length = lastLine; length < text.length - 1; length += 9) {
    await writeFile(path, text.slice(0, length));
    const [journal] = await readJournals(folder);
    expect(journal?.entries).toEqual([planned]);
    expect(journal && isOpen(journal)).toBe(true);
  }
});

test.each([
  ["is not as it was written", (text: string) => text.replace('{"mark"', '{"mark')],
  ["is no journal", (text: string) => text.replace("contract-journal", "diary")],
  ["is no journal", () => "shopping list\n"],
])("is not believed where it %s", async (_, spoil) => {
  const { folder, path } = await written();
  await writeFile(path, spoil(await readFile(path, "utf8")));
  await expect(readJournals(folder)).rejects.toMatchObject({ rule: "journal" });
});

test("is not believed where others may have written it", async () => {
  const { folder, path } = await written();
  await chmod(path, 0o622);
  await expect(readJournals(folder)).rejects.toThrow("others may have written it");
});
