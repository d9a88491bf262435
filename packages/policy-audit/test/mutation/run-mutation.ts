import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { MutationResult } from "./mutate-rule.ts";

const run = promisify(execFile);

/** Mutates one rule in a process of its own. Rejects if it could not be: a rule without tests, or with red ones. */
export async function runMutation(rule: string): Promise<MutationResult> {
  const script = fileURLToPath(new URL("./mutate-one.ts", import.meta.url));
  const { stdout } = await run(process.execPath, ["--conditions=@purser/source", script, rule]);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as MutationResult;
}
