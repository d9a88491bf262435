import { systemClock } from "@purser/core";
import type { InventoryRecord } from "@purser/inventory";
import { presetPolicy } from "@purser/policy-audit";
import type { Book } from "../src/book/book.ts";
import type { WritableBook } from "../src/book/create-book.ts";
import { openReading } from "../src/reading/open-reading.ts";
import type { World } from "../src/state/world.ts";
import { worldOf } from "./demo-world.ts";

/** Names that would move a layout, hide themselves or act, were they printed as they are. */
const hostileNames: readonly string[] = [
  "\u001B[2J\u001B[31mred\u001B[0m",
  "\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007",
  "\u202Egnp.exe\u202C\u2066x\u2069",
  "zero\u200Bwidth\u200D\uFEFF\u00ADjoined",
  "項目管理者アカウント運用チーム本番環境",
  "👩‍👩‍👧‍👦".repeat(64),
  "🇩🇪🏳️‍🌈✈️❤️".repeat(8),
  "very-long-".repeat(40),
  "é".normalize("NFD").repeat(60),
  "tab\there\r\nand\u2028there\u0085end",
  "\u0000\u0007\u009B31m\u0090q\u009C",
  "",
  "   ",
  "क्षि".repeat(30),
  "안녕하세요서비스계정이름입니다",
  "꙰̶͓̀́͘͝".repeat(12),
];

/** Returns what the browser has read of organizations whose every name is hostile. */
export async function hostileWorld(demo: Book): Promise<World> {
  let next = 0;
  const name = (): string => hostileNames[next++ % hostileNames.length] ?? "";
  async function* records(): AsyncIterable<InventoryRecord> {
    for (const record of (demo as WritableBook).records()) yield spoil(record, name);
  }
  const clock = { ...systemClock, now: () => Date.parse("2026-11-22T09:00:00Z") };
  const { book, reading } = openReading(
    {
      connections: [],
      records: records(),
      policy: presetPolicy("recommended"),
      clock,
      signal: new AbortController().signal,
    },
    { dispatch: () => undefined, getState: () => ({ dialog: undefined }) },
  );
  await reading.start();
  return worldOf({ book, connections: [] });
}

/** IDs stay, for the browser finds its way by them; whatever people write does not. */
function spoil(record: InventoryRecord, name: () => string): InventoryRecord {
  if (record.record === "organization") return { ...record, name: name() };
  if (record.record === "project") {
    const tags = { state: "ok", value: [{ key: name(), value: name() }] } as const;
    return { ...record, name: name(), tags: { ...tags, value: [...tags.value] } };
  }
  if (record.record !== "account") return record;
  const cause = { kind: name(), operationId: name(), errorCode: name(), message: name() };
  return {
    ...record,
    name: name(),
    description: name(),
    roles: [...record.roles, name()],
    accessList: record.secrets.length === 2 ? { state: "denied", cause } : record.accessList,
  };
}
