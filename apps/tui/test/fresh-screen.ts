import { frameOf } from "../src/frame/frame.ts";
import type { State } from "../src/state/state.ts";
import type { World } from "../src/state/world.ts";
import { paint } from "../src/theme/paint.ts";
import { themes } from "../src/theme/themes.ts";
import { createFakeScreen, type FakeScreen } from "./fake-screen.ts";

/** Returns a new screen of the same size that a frame was written to from top to bottom: what there should be to see. */
export async function freshScreen(state: State, world: World): Promise<FakeScreen> {
  const { columns, rows } = state.size;
  const screen = createFakeScreen(columns, rows);
  const frame = frameOf(state, world).map((line) => paint(line, themes[state.theme], true));
  for (const [row, text] of frame.entries()) screen.stdout.write(`\u001B[${row + 1};1H${text}`);
  await screen.settle();
  return screen;
}

/** Returns where two screens differ, one line each: text and looks. */
export function differences(shown: FakeScreen, fresh: FakeScreen, columns: number): string[] {
  const wanted = fresh.screen();
  return shown.screen().flatMap((text, row) => {
    if (text !== wanted[row]) return [`row ${row}: ${text} | ${wanted[row]}`];
    for (let column = 0; column < columns; column++) {
      const [one, other] = [shown.cell(column, row), fresh.cell(column, row)];
      // Ink leaves the plain spaces at the end of a line away.
      if (one.text.trim() === "" && other.text.trim() === "" && one.isInverse === other.isInverse)
        continue;
      if (JSON.stringify(one) !== JSON.stringify(other)) {
        return [`row ${row}, column ${column}: ${JSON.stringify(one)} | ${JSON.stringify(other)}`];
      }
    }
    return [];
  });
}
