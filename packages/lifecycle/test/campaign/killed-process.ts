import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Work } from "./rotation-work.ts";

const script = fileURLToPath(new URL("rotation-process.ts", import.meta.url));

export type EndedProcess = {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** Everything it printed. */
  printed: string;
};

export type RunningProcess = {
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<EndedProcess>;
};

/** Starts a process that works on a rotation. */
export function startWorker(work: Work & { killAtEntry?: number }): RunningProcess {
  const child = spawn(process.execPath, ["--conditions=@purser/source", script], {
    env: { PATH: process.env["PATH"], HOME: work.folder, PURSER_WORK: JSON.stringify(work) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  return {
    kill: (signal) => void child.kill(signal),
    ended: new Promise((resolve) => {
      child.on("close", (code, signal) => resolve({ code, signal, printed }));
    }),
  };
}
