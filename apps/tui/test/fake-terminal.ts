import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { UnicodeGraphemesAddon } from "@xterm/addon-unicode-graphemes";
import xterm from "@xterm/headless";

/** A terminal that exists in memory: what the browser writes is interpreted as a real terminal would. */
export type FakeTerminal = {
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
  /** Sends bytes as a keyboard would. */
  type(bytes: string): void;
  resize(columns: number, rows: number): void;
  /** Resolves when everything that was written has been interpreted. */
  settle(): Promise<void>;
  /** The rows of the screen as text, trailing spaces cut. */
  screen(): string[];
  /** The rows of the normal buffer, scrollback included. */
  normalBuffer(): string[];
  isAlternate(): boolean;
  /** Everything that was written. */
  written(): string;
  bytes(): number;
  close(): void;
};

/** Returns a terminal of a size. */
export function createFakeTerminal(columns: number, rows: number): FakeTerminal {
  const screen = new xterm.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    scrollback: 1000,
  });
  screen.loadAddon(new UnicodeGraphemesAddon());
  screen.unicode.activeVersion = "15-graphemes";
  const keyboard = new PassThrough();
  const stdin = Object.assign(keyboard, {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  }) as unknown as NodeJS.ReadStream;
  let written = "";
  let pending = 0;
  const emitter = new EventEmitter();
  const stdout = Object.assign(new PassThrough(), {
    isTTY: true,
    columns,
    rows,
    getColorDepth: () => 8,
    hasColors: () => true,
    write(text: string | Uint8Array, ...rest: unknown[]): boolean {
      const data = typeof text === "string" ? text : Buffer.from(text).toString("utf8");
      written += data;
      pending++;
      // A terminal in raw mode: a line feed alone does not return the carriage, but the browser never relies on it.
      screen.write(data.replaceAll(/(?<!\r)\n/g, "\r\n"), () => {
        pending--;
        emitter.emit("drained");
      });
      const done = rest.find((one): one is () => void => typeof one === "function");
      done?.();
      return true;
    },
  }) as unknown as NodeJS.WriteStream;

  const rowsOf = (buffer: typeof screen.buffer.active): string[] =>
    Array.from(
      { length: buffer.length },
      (_, index) => buffer.getLine(index)?.translateToString(true) ?? "",
    );

  return {
    stdin,
    stdout,
    type: (bytes) => void keyboard.write(bytes),
    resize(nextColumns, nextRows) {
      screen.resize(nextColumns, nextRows);
      Object.assign(stdout, { columns: nextColumns, rows: nextRows });
      stdout.emit("resize");
    },
    async settle() {
      while (pending > 0) {
        // oxlint-disable-next-line no-await-in-loop -- one after another is what is waited for
        await new Promise<void>((resolve) => void emitter.once("drained", resolve));
      }
    },
    screen: () => rowsOf(screen.buffer.active).slice(screen.buffer.active.baseY),
    normalBuffer: () => rowsOf(screen.buffer.normal),
    isAlternate: () => screen.buffer.active.type === "alternate",
    written: () => written,
    bytes: () => Buffer.byteLength(written),
    close: () => screen.dispose(),
  };
}
