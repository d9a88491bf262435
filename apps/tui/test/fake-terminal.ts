import { createFakeKeyboard, type FakeKeyboard } from "./fake-keyboard.ts";
import { createFakeScreen, type FakeScreen } from "./fake-screen.ts";

/** A terminal that exists in memory, with a keyboard and a screen. */
export type FakeTerminal = FakeKeyboard &
  FakeScreen & {
    /** Resolves when the screen has shown the same for a while: for what cannot be asked whether it is done. */
    quiet(milliseconds?: number): Promise<void>;
  };

/** Returns a terminal of a size. */
export function createFakeTerminal(
  columns: number,
  rows: number,
  options: { isRecording?: boolean } = {},
): FakeTerminal {
  const screen = createFakeScreen(columns, rows, options);
  return {
    ...createFakeKeyboard(),
    ...screen,
    async quiet(milliseconds = 50) {
      let before = -1;
      while (before !== screen.bytes()) {
        before = screen.bytes();
        await new Promise((resolve) => void setTimeout(resolve, milliseconds));
      }
      await screen.settle();
    },
  };
}
