import type { SuspendTerminal } from "./suspend-terminal.ts";
import { createReportReader, type Report } from "./report-reader.ts";
import { focusOff, focusOn, mouseOff, mouseOn } from "./sequences.ts";

/** The terminal while the browser has it. */
export type TerminalSession = {
  /** Begins to listen for what the terminal reports, once Ink has the keyboard. */
  begin(suspend: SuspendTerminal): void;
  setMouse(isOn: boolean): void;
  /** Gives keyboard and screen away until `work` is done, and draws everything anew then. Once at a time. */
  lend(work: () => Promise<void>): Promise<void>;
  readonly isLent: boolean;
  /** Draws everything anew, whatever the terminal shows or has forgotten. */
  redraw(): Promise<void>;
  /** Leaves the terminal as it was found. What is called after it does nothing. */
  end(): void;
};

export type SessionMeans = {
  stdin: NodeJS.ReadStream;
  write: (text: string) => void;
  onReport: (report: Report) => void;
};

export function createTerminalSession({ stdin, write, onReport }: SessionMeans): TerminalSession {
  let suspend: SuspendTerminal | undefined;
  let hasMouse = false;
  let isLent = false;
  let isOver = false;
  let read = createReportReader();

  const listener = (chunk: string | Uint8Array): void => {
    for (const report of read(String(chunk))) onReport(report);
  };
  const take = (): void => {
    read = createReportReader();
    write(focusOn + (hasMouse ? mouseOn : ""));
    // Ink reads in pauses of the stream; who listens for data hears what it has read.
    stdin.on("data", listener);
  };
  const release = (): void => {
    // Before Ink lets go of the keyboard: with a listener left, the stream would read what is meant for others.
    stdin.off("data", listener);
    write(focusOff + (hasMouse ? mouseOff : ""));
  };

  const lend = async (work: () => Promise<void>): Promise<void> => {
    if (suspend === undefined || isLent || isOver) return;
    isLent = true;
    release();
    try {
      await suspend(work);
    } finally {
      isLent = false;
      if (!isOver) take();
    }
  };

  return {
    begin(given) {
      if (suspend !== undefined || isOver) return;
      suspend = given;
      take();
    },
    setMouse(isOn) {
      if (isOn !== hasMouse && !isLent && !isOver) write(isOn ? mouseOn : mouseOff);
      hasMouse = isOn;
    },
    lend,
    get isLent() {
      return isLent;
    },
    // Leaving and taking again also sets the keyboard's mode anew, which whoever stopped us may have changed.
    redraw: () => lend(() => Promise.resolve()),
    end() {
      if (isOver) return;
      isOver = true;
      if (suspend !== undefined && !isLent) release();
    },
  };
}
