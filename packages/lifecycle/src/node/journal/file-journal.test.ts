import {
  appendFile,
  chmod,
  mkdtemp,
  readdir,
  readFile,
  rename,
  stat,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { JournalEntry } from "../../journal/journal-entry.ts";
import { createFileJournal, openFileJournal } from "./file-journal.ts";
import { journalFolder } from "./journal-folder.ts";
import { listJournals } from "./list-journals.ts";

const now = Date.parse("2026-11-22T09:00:00Z");
const at = "2026-11-22T09:00:00.000Z";
const clientId = "mdb_sa_id_6a7eafd2a08ff49b6f748ca8";
const begun: JournalEntry = {
  at,
  entry: "rotation",
  platform: "atlas",
  orgId: "6a7eafd2a08ff49b6f748ca7",
  clientId,
  accountName: 'orders "auth" \u2028',
  secretExpiresAfterHours: 720,
  finish: false,
  isSelf: false,
};
const intended: JournalEntry = { at, entry: "intended", clientId, known: ["a"], sink: "stdout" };
const finished: JournalEntry = { at, entry: "finished", clientId };

async function createFolder(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), "purser-journals-")), "journals");
}

async function written(...entries: JournalEntry[]) {
  const folder = await createFolder();
  const journal = createFileJournal({ folder, now });
  for (const entry of entries) await journal.append(entry);
  await journal.close();
  return { folder, path: journal.name };
}

test("makes no file before the first entry, and then one that its user alone can read", async () => {
  const folder = await createFolder();
  const journal = createFileJournal({ folder, now });
  await expect(readdir(folder)).rejects.toThrow("ENOENT");
  await journal.append(begun);
  expect((await stat(journal.name)).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(journal.name).toMatch(/journals\/20261122T090000Z-[0-9a-f]{8}\.ndjson$/);
  await journal.close();
  expect(await readdir(folder)).toHaveLength(1);
});

test("reads back what was written, and goes on from there", async () => {
  const { path } = await written(begun, intended);
  const journal = await openFileJournal(path);
  expect(await journal.entries()).toEqual([begun, intended]);
  await journal.append(finished);
  await journal.close();
  const again = await openFileJournal(path);
  expect(await again.entries()).toEqual([begun, intended, finished]);
  await again.close();
});

test("writes entries that come at once one after another", async () => {
  const { path } = await written();
  const folder = join(path, "..");
  const journal = createFileJournal({ folder, now });
  await Promise.all(Array.from({ length: 50 }, () => journal.append(intended)));
  await journal.close();
  const again = await openFileJournal(journal.name);
  expect(await again.entries()).toHaveLength(50);
  await again.close();
});

test("leaves out a last line that was being written when the process ended, wherever it broke off", async () => {
  const { path } = await written(begun, intended);
  const bytes = await readFile(path);
  const lastLine = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  for (let length = lastLine; length < bytes.length; length += 7) {
    await writeFile(path, bytes.subarray(0, length));
    const journal = await openFileJournal(path);
    expect(await journal.entries()).toEqual([begun]);
    await journal.append(finished);
    await journal.close();
    const again = await openFileJournal(path);
    expect(await again.entries()).toEqual([begun, finished]);
    await again.close();
  }
});

test("refuses a journal of which an earlier line was altered, taken out or moved", async () => {
  const { path } = await written(begun, intended, finished);
  const [head = "", ...lines] = (await readFile(path, "utf8")).trimEnd().split("\n");
  const altered = [
    [lines[0]?.replace("720", "721"), lines[1], lines[2]],
    [lines[0], lines[1]?.replace('"a"', '"b"'), lines[2]],
    [lines[0], lines[2]],
    [lines[1], lines[0], lines[2]],
    [lines[0], "{}", lines[2]],
    [lines[0], "not JSON", lines[2]],
    [lines[0], lines[1], lines[2]?.replace("finished", "given-up")],
  ];
  for (const some of altered) {
    await writeFile(path, `${[head, ...some].join("\n")}\n`);
    await expect(openFileJournal(path)).rejects.toMatchObject({ fault: "altered" });
  }
  expect(await readdir(join(path, ".."))).toHaveLength(1);
});

test.each(["", "shopping list", "shopping\nlist\n", '{"purser":"journal","version":2}\n'])(
  "does not touch a file that is no journal: %j",
  async (text) => {
    const { path } = await written(begun);
    await writeFile(path, text);
    const opening = openFileJournal(path);
    if (text === "") await (await opening).close();
    else await expect(opening).rejects.toMatchObject({ fault: "not-a-journal" });
    if (text !== "") expect(await readFile(path, "utf8")).toBe(text);
  },
);

test("is not believed where others may have written it", async () => {
  const { path } = await written(begun);
  await chmod(path, 0o622);
  await expect(openFileJournal(path)).rejects.toThrow("others may write");
});

test("is one process's alone, until that gives it back or runs no more", async () => {
  const { path } = await written(begun);
  const journal = await openFileJournal(path);
  await expect(openFileJournal(path)).rejects.toMatchObject({ fault: "busy" });
  const lock = await readFile(`${path}.lock`, "utf8");
  await journal.close();
  await writeFile(`${path}.lock`, lock.replace(String(process.pid), "4194304"));
  const again = await openFileJournal(path);
  await again.close();
  expect(await readdir(join(path, ".."))).toHaveLength(1);
});

test("lets one of many take over the lock of a process that runs no more", async () => {
  const { path } = await written(begun);
  const journal = await openFileJournal(path);
  const lock = await readFile(`${path}.lock`, "utf8");
  await journal.close();
  for (let round = 0; round < 20; round++) {
    await writeFile(`${path}.lock`, lock.replace(String(process.pid), "4194304"));
    const opened = await Promise.allSettled(Array.from({ length: 8 }, () => openFileJournal(path)));
    const held = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect(held.length).toBeLessThanOrEqual(1);
    await Promise.all(held.map((one) => one.close()));
  }
});

test("writes nothing more after a write that failed, so that what is there stays readable", async () => {
  const { path } = await written(begun);
  const journal = await openFileJournal(path);
  await journal.close();
  await expect(journal.append(finished)).rejects.toMatchObject({ fault: "unwritable" });
});

test("lists journals, the latest first, with what is left to do", async () => {
  const { folder, path } = await written(begun, intended);
  await rename(path, join(folder, "20260101T000000Z-a.ndjson"));
  const done = createFileJournal({ folder, now });
  for (const entry of [begun, intended, finished]) await done.append(entry);
  await done.close();
  await writeFile(join(folder, "20250101T000000Z-b.ndjson"), "damaged\n");
  await appendFile(join(folder, "other.txt"), "");
  expect(await listJournals({ folder })).toMatchObject([
    { path: done.name, state: "finished", unfinished: [], begunAt: at, platform: "atlas" },
    { state: "unfinished", unfinished: [{ clientId }] },
    { state: "unreadable" },
  ]);
  expect(await listJournals({ folder: join(folder, "none") })).toEqual([]);
});

test("has its place in the user's state folder", () => {
  const env = { HOME: "/home/ada", XDG_STATE_HOME: "/state" };
  expect(journalFolder({ env, platform: "linux" })).toBe("/state/purser/journals");
});
