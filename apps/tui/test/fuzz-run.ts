import { seededRandom } from "@purser/emulator";
import type { InventoryRecord } from "@purser/inventory";
import type { State } from "../src/state/state.ts";
import { worldOf } from "./demo-world.ts";
import { differences, freshScreen } from "./fresh-screen.ts";
import { growingBook } from "./growing-book.ts";
import { mountBrowser } from "./mount-browser.ts";

/** What a fuzz run did, and what was wrong after it. */
export type FuzzRun = { steps: number; lines: number; wrong: string[] };

/** Keys that lead far, and text. */
const typed = [
  "j",
  "k",
  "G",
  "g",
  "\r",
  "\u001B",
  "\u007F",
  "\t",
  "]",
  "[",
  "/",
  ":",
  "?",
  "\u0010",
  "\u0004",
  "\u0015",
  "f",
  "F",
  ".",
  "y",
  "s",
  "v",
  "S",
  " ",
  "V",
  "*",
  "\\",
  "c",
  "C",
  "T",
  "n",
  "r",
  "D",
  "a",
  "x",
  "e",
  "R",
  "J",
  "`",
  "h",
  "l",
  "\u001B[A",
  "\u001B[B",
  "\u001B[5~",
  "\u001B[6~",
  "\u001B[H",
  "\u001B[F",
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  ":sa\r",
  ":orgs\r",
  ":findings\r",
  ":audit\r",
  ":cal\r",
  ":home\r",
  ":proj all\r",
  "jjjjjjjj",
  "名前",
  "🦀",
  "\u001B[200~two\rlines\u001B[201~",
];

/** Types at random over a book that grows, in a window that changes its size, and compares every screen with a fresh one. */
export async function fuzzRun(
  records: readonly InventoryRecord[],
  { seed, steps }: { seed: number; steps: number },
): Promise<FuzzRun> {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const growing = growingBook(records);
  const world = worldOf({ book: growing.book, connections: [] });
  const browser = await mountBrowser(world, {
    size: { columns: 100, rows: 30 },
    isWriting: seed % 2 === 0,
  });
  const run: FuzzRun = { steps: 0, lines: 0, wrong: [] };
  const trail: string[] = [];
  try {
    while (run.steps < steps && run.wrong.length === 0) {
      trail.push(await step());
      run.steps++;
      const state: State = browser.store.getState();
      const fresh = await freshScreen(state, world);
      run.lines += state.size.rows;
      const found = differences(browser.terminal, fresh, state.size.columns);
      fresh.close();
      if (found.length > 0) run.wrong.push(`seed ${seed} after ${trail.join(" ")}`, ...found);
    }
  } finally {
    await browser.close();
  }
  return run;

  async function step(): Promise<string> {
    const kind = below(12);
    if (kind === 0) {
      const [columns, rows] = [50 + below(160), 10 + below(50)];
      await browser.resize(columns, rows);
      return `${columns}x${rows}`;
    }
    if (kind === 1) {
      await growing.grow();
      browser.store.dispatch({ kind: "book", version: growing.book.version });
      await browser.flush();
      return "book";
    }
    const keys = typed[below(typed.length)] ?? "";
    await browser.press(keys);
    return JSON.stringify(keys);
  }
}
