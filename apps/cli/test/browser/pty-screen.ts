import xterm from "@xterm/headless";

/** What a terminal shows of what was written to it. */
export type PtyScreen = {
  /** Interprets what was written; resolves when it is on the screen. */
  write(data: string): Promise<void>;
  resize(columns: number, rows: number): void;
  /** The rows of the screen as text, trailing spaces cut. */
  rows(): string[];
  /** The rows of the normal buffer, scrollback included: what stays when a program has ended. */
  normal(): string[];
  isAlternate(): boolean;
  /** Whether the cell looks like the cursor's row. */
  isInverse(column: number, row: number): boolean;
  hasColor(): boolean;
  close(): void;
};

/** Returns a screen; `answer` gets what a terminal answers to queries. */
export function createPtyScreen(
  columns: number,
  rows: number,
  answer: (text: string) => void,
): PtyScreen {
  const terminal = new xterm.Terminal({
    cols: columns,
    rows,
    scrollback: 5000,
    allowProposedApi: true,
  });
  terminal.onData(answer);
  const { active, normal } = terminal.buffer;
  const textOf = (buffer: typeof active, from: number): string[] =>
    Array.from({ length: buffer.length - from }, (_, index) =>
      (buffer.getLine(from + index)?.translateToString(true) ?? "").trimEnd(),
    );
  return {
    write: (data) =>
      new Promise((resolve) => {
        terminal.write(data, resolve);
      }),
    resize: (nextColumns, nextRows) => terminal.resize(nextColumns, nextRows),
    rows: () => textOf(terminal.buffer.active, terminal.buffer.active.baseY),
    normal: () => textOf(normal, 0),
    isAlternate: () => terminal.buffer.active.type === "alternate",
    isInverse(column, row) {
      const buffer = terminal.buffer.active;
      return (
        buffer
          .getLine(buffer.baseY + row)
          ?.getCell(column)
          ?.isInverse() !== 0
      );
    },
    hasColor() {
      const buffer = terminal.buffer.active;
      return Array.from({ length: terminal.rows }, (_, row) => row).some((row) =>
        Array.from({ length: terminal.cols }, (__, column) => column).some(
          (column) =>
            buffer
              .getLine(buffer.baseY + row)
              ?.getCell(column)
              ?.isFgDefault() === false,
        ),
      );
    },
    close: () => terminal.dispose(),
  };
}
