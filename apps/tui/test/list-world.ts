import type { AccountRecord } from "@purser/inventory";
import { toAccountRow } from "../src/book/account-row.ts";
import type { Book } from "../src/book/book.ts";
import { createBook } from "../src/book/create-book.ts";
import type { AccountRow } from "../src/book/rows.ts";
import type { World } from "../src/state/world.ts";
import { demoNow, worldOf } from "./demo-world.ts";

/** A world of accounts alone, made up, and as many as one wants. */
export type ListWorld = {
  world: World;
  rows(): readonly AccountRow[];
  /** More accounts come, in a new version of the book. */
  grow(count: number): void;
  /** An account goes; nothing where there is none at this place. */
  shrink(at: number): void;
};

const orgId = "0".repeat(24);
const day = 86_400_000;
const areas = ["orders", "billing", "payments", "search", "auth", "metrics", "catalog", "ledger"];
const stages = ["prod", "staging", "dev"];
const roles = ["ORG_OWNER", "ORG_MEMBER", "ORG_READ_ONLY", "ORG_GROUP_CREATOR"];
const noFindings = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };

/** Returns a world with some accounts; the same ones every time. */
export function listWorld(count: number): ListWorld {
  let version = 1;
  let next = 0;
  let rows: readonly AccountRow[] = [];
  const empty = createBook(() => undefined);
  const book: Book = Object.create(empty, {
    version: { get: () => version },
    accounts: { value: () => rows },
    account: { value: (_: string, clientId: string) => rows.find(({ id }) => id === clientId) },
  }) as Book;
  const grow = (more: number): void => {
    version++;
    rows = [...rows, ...Array.from({ length: more }, () => accountAt(next++, version))];
  };
  grow(count);
  return {
    world: worldOf({ book, connections: [] }),
    rows: () => rows,
    grow,
    shrink(at) {
      version++;
      rows = rows.filter((_, index) => index !== at);
    },
  };
}

function accountAt(index: number, since: number): AccountRow {
  const random = scrambled(index);
  const findings = { ...noFindings, high: random(3), medium: random(2) };
  return toAccountRow(recordAt(index, random), { since, findings });
}

function recordAt(index: number, random: (below: number) => number): AccountRecord {
  const number = String(random(100_000)).padStart(5, "0");
  const name = `${pick(areas, random)}-${pick(areas, random)}-${pick(stages, random)}-${number}`;
  return {
    record: "account",
    orgId,
    clientId: `mdb_sa_id_${index.toString(16).padStart(24, "0")}`,
    name,
    description: `reads ${pick(areas, random)} for the team of ${pick(areas, random)}`,
    createdAt: at(-random(900) * day),
    roles: [pick(roles, random)],
    systemManaged: { state: "ok", value: false },
    secrets: Array.from({ length: random(3) }, (_, secret) => ({
      secretId: `${index.toString(16).padStart(23, "0")}${secret}`,
      createdAt: at(-random(300) * day),
      expiresAt: at((random(400) - 40) * day + random(day)),
      lastUsedAt: random(5) === 0 ? null : at(-random(200 * day)),
      maskedValue: null,
    })),
    assignments: { state: "ok", value: [] },
    accessList: { state: "ok", value: [] },
  } as unknown as AccountRecord;
}

function at(offset: number): string {
  return new Date(demoNow + offset).toISOString();
}

function pick(words: readonly string[], random: (below: number) => number): string {
  return words[random(words.length)] ?? "";
}

/** Whole numbers that look random, the same for the same row. */
function scrambled(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
