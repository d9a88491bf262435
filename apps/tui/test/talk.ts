import { once } from "node:events";
import { PassThrough } from "node:stream";
import { presetPolicy } from "@purser/policy-audit";
import {
  openAccessible,
  type AccessibleOptions,
  type BrowserEnd,
} from "../src/accessible/index.ts";
import { demoConnections } from "./demo-connections.ts";
import { stillClock } from "./demo-world.ts";

/** What was said, line by line, and how it ended. */
export type Talk = { bytes: string; lines: string[]; end: BrowserEnd };

export type TalkOptions = Partial<AccessibleOptions>;

/** Types lines through a pipe and closes it; resolves when the browser has ended. */
export async function talk(lines: readonly string[], options: TalkOptions = {}): Promise<Talk> {
  const stdin = new PassThrough();
  stdin.end(lines.map((line) => `${line}\n`).join(""));
  return listen(stdin, options);
}

/** Hears what is said until it ends. */
export async function listen(stdin: PassThrough, options: TalkOptions): Promise<Talk> {
  const stdout = new PassThrough();
  let bytes = "";
  stdout.setEncoding("utf8").on("data", (text: string) => {
    bytes += text;
  });
  const clock = options.clock ?? stillClock();
  const { connections } =
    options.connections === undefined
      ? demoConnections(clock)
      : { connections: options.connections };
  const policy = presetPolicy("recommended");
  const end = await openAccessible({ policy, ...options, connections, clock, stdin, stdout });
  stdout.end();
  await once(stdout, "end");
  return { bytes, lines: bytes.split("\n").slice(0, -1), end };
}
