import { spawn, type ChildProcess } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { SecretNote, SecretSink } from "../../secret-sinks/secret-sink.ts";
import { SinkError } from "../../secret-sinks/sink-error.ts";
import { createSocketPair } from "./socket-pair.ts";
import type { SinkMeans } from "./sink-means.ts";
import { tellsSecret } from "./tells-secret.ts";

/** Milliseconds for a command, unless the means say otherwise. */
const longestRun = 60_000;

/** Milliseconds between asking a command to end and ending it. */
const mercy = 2000;

/**
 * Returns a sink that runs a command in a shell with the secret on its stdin, without an end of line. It has taken the secret
 * when it read all of it and ended with 0. Whose secret it is stands in `PURSER_ORG_ID`, `PURSER_CLIENT_ID` and
 * `PURSER_SECRET_ID`; what it prints is told, except for lines with anything of the secret in them.
 */
export function createExecSink(command: string, means: SinkMeans): SecretSink {
  const name = `exec:${command}`;
  const { tell, cwd, env, timeoutMs = longestRun } = means;
  const [program] = /^[\w./-]+(?!\S)/.exec(command.trim()) ?? ["…"];
  return {
    name,
    // Arguments can be secrets of another kind: a journal does without them.
    place: `exec:${program}`,
    takesMany: true,
    check: () => Promise.resolve(),
    async deliver(secret, note) {
      const value = secret.expose();
      const [ours, theirs] = await createSocketPair();
      let isUnread = false;
      const drained = new Promise<void>((resolve) => {
        ours.on("error", () => (isUnread = true)).on("close", () => resolve());
      });
      ours.resume();
      const isWindows = process.platform === "win32";
      const child = spawn(command, {
        cwd,
        env: { ...env, ...describe(note) },
        shell: true,
        stdio: [isWindows ? "pipe" : theirs, "pipe", "pipe"],
        // A group of its own: Ctrl-C is for this program, which decides what becomes of the secret.
        detached: !isWindows,
      });
      theirs.destroy();
      const input = child.stdin ?? ours;
      input.on("error", () => (isUnread = true));
      input.end(value);
      const printed = Promise.all([
        relay(child.stdout, value, tell),
        relay(child.stderr, value, tell),
      ]);
      const end = await ended(child, timeoutMs);
      // A descendant that lives on may keep these open.
      await Promise.race([Promise.all([printed, drained]), pause(mercy)]);
      ours.destroy();
      const why = isUnread && end === undefined ? "it did not read the secret" : end;
      if (why !== undefined) {
        throw new SinkError(name, `${name} did not take the secret: ${why}.`);
      }
    },
  };
}

/** Why a command failed; undefined where it ended with 0. */
function ended(child: ChildProcess, timeoutMs: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    let why: string | undefined;
    const timer = setTimeout(() => {
      why = `it did not end within ${timeoutMs / 1000} seconds`;
      stop(child, "SIGTERM");
      setTimeout(() => stop(child, "SIGKILL"), mercy).unref();
    }, timeoutMs);
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve(`it could not be run (${error.message})`);
    });
    child.on("exit", (code, signal) => {
      clearTimeout(timer);
      const failure = signal ? `it was ended by ${signal}` : `it ended with ${code}`;
      resolve(why ?? (code === 0 ? undefined : failure));
    });
  });
}

function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  const { pid } = child;
  if (pid === undefined) return;
  try {
    // The shell and what it runs.
    if (process.platform === "win32") child.kill(signal);
    else process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

async function relay(
  output: Readable | null,
  value: string,
  tell: (line: string) => void,
): Promise<void> {
  if (!output) return;
  for await (const line of createInterface({ input: output, crlfDelay: Infinity })) {
    tell(tellsSecret(line, value) ? "[a line with the secret in it was left out]" : line);
  }
}

function describe({ orgId, clientId, secretId }: SecretNote): Record<string, string> {
  return { PURSER_ORG_ID: orgId, PURSER_CLIENT_ID: clientId, PURSER_SECRET_ID: secretId };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
}
