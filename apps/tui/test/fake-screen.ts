import { PassThrough } from "node:stream";
import { UnicodeGraphemesAddon } from "@xterm/addon-unicode-graphemes";
import xterm from "@xterm/headless";

/** How one cell of the screen looks. */
export type FakeCell = {
  text: string;
  isInverse: boolean;
  isBold: boolean;
  isUnderlined: boolean;
  hasColor: boolean;
};

/** The output of a terminal: what is written is interpreted as a real terminal would. */
export type FakeScreen = {
  stdout: NodeJS.WriteStream;
  resize(columns: number, rows: number): void;
  /** Resolves when everything that was written has been interpreted. */
  settle(): Promise<void>;
  /** The rows of the screen as text, trailing spaces cut. */
  screen(): string[];
  /** A cell of the screen, both counted from 0. */
  cell(column: number, row: number): FakeCell;
  /** The rows of the normal buffer, scrollback included. */
  normalBuffer(): string[];
  isAlternate(): boolean;
  /** Everything that was written, unless recording is off. */
  written(): string;
  /** Bytes written so far. */
  bytes(): number;
  /** Frames painted so far: Ink wraps each in a synchronized update (private mode 2026). */
  frames(): number;
  close(): void;
};

/** Returns a screen of a size. */
export function createFakeScreen(
  columns: number,
  rows: number,
  { isRecording = true }: { isRecording?: boolean } = {},
): FakeScreen {
  const terminal = new xterm.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    scrollback: 1000,
    // As the tty driver does, in raw mode too: libuv leaves ONLCR on.
    convertEol: true,
  });
  terminal.loadAddon(new UnicodeGraphemesAddon());
  terminal.unicode.activeVersion = "15-graphemes";
  const pieces: string[] = [];
  let bytes = 0;
  let frames = 0;
  const stdout = Object.assign(new PassThrough(), {
    isTTY: true,
    columns,
    rows,
    getColorDepth: () => 8,
    hasColors: () => true,
    write(text: string | Uint8Array, ...rest: unknown[]): boolean {
      const data = typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      if (isRecording) pieces.push(data);
      bytes += Buffer.byteLength(data);
      frames += data.split("\u001B[?2026h").length - 1;
      terminal.write(data);
      rest.find((one): one is () => void => typeof one === "function")?.();
      return true;
    },
  }) as unknown as NodeJS.WriteStream;

  const rowsOf = (buffer: typeof terminal.buffer.active, from = 0): string[] =>
    Array.from(
      { length: buffer.length - from },
      (_, index) =>
        buffer
          .getLine(from + index)
          ?.translateToString(true, 0, terminal.cols)
          .trimEnd() ?? "",
    );

  return {
    stdout,
    resize(nextColumns, nextRows) {
      terminal.resize(nextColumns, nextRows);
      Object.assign(stdout, { columns: nextColumns, rows: nextRows });
      stdout.emit("resize");
    },
    // What is written is interpreted in order: this after all before it.
    settle: () => new Promise<void>((resolve) => terminal.write("", resolve)),
    screen: () => rowsOf(terminal.buffer.active, terminal.buffer.active.baseY),
    cell(column, row) {
      const { active } = terminal.buffer;
      const found = active.getLine(active.baseY + row)?.getCell(column);
      return {
        text: found?.getChars() ?? "",
        isInverse: found?.isInverse() !== 0,
        isBold: found?.isBold() !== 0,
        isUnderlined: found?.isUnderline() !== 0,
        hasColor: found?.isFgDefault() === false,
      };
    },
    normalBuffer: () => rowsOf(terminal.buffer.normal),
    isAlternate: () => terminal.buffer.active.type === "alternate",
    written: () => pieces.join(""),
    bytes: () => bytes,
    frames: () => frames,
    close: () => terminal.dispose(),
  };
}
