/**
 * One process for the tests to kill: its work is in `PURSER_WORK`. Prints events and the outcome; ends with 130 when
 * interrupted, after whatever was in flight was reconciled.
 */
import { systemClock } from "@purser/core";
import { doWork, type Work } from "./rotation-work.ts";

/** `killAtEntry` kills the process right before or after the n-th entry is written, counted from 1. */
const work = JSON.parse(process.env["PURSER_WORK"] ?? "{}") as Work & { killAtEntry?: number };
const stopping = new AbortController();
process.once("SIGINT", () => stopping.abort(new Error("Interrupted.")));
let points = 0;

const working = doWork(work, {
  clock: systemClock,
  signal: stopping.signal,
  print: (line) => console.log(line),
  point() {
    if (++points === work.killAtEntry) process.kill(process.pid, "SIGKILL");
  },
});
try {
  await working;
} catch (error) {
  // Stopped before there was a plan: nothing was begun with.
  if (!stopping.signal.aborted) throw error;
}
if (stopping.signal.aborted) process.exitCode = 130;
