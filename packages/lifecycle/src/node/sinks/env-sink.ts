import { randomUUID } from "node:crypto";
import { lstat, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { SecretSink } from "../../secret-sinks/secret-sink.ts";
import { SinkError } from "../../secret-sinks/sink-error.ts";
import { findAssignments, setVariable } from "./dotenv-text.ts";
import { ifThere, whyNotWritable } from "./folders.ts";
import { syncFolder } from "../sync-folder.ts";
import { isMaskOf } from "./is-mask-of.ts";
import type { Turns } from "./turns.ts";

export type EnvSinkOptions = {
  /** As a person wrote it. */
  name: string;
  path: string;
  variable: string;
  tell: (line: string) => void;
  turns: Turns;
};

/**
 * Returns a sink that sets a variable of a dotenv file. The file is replaced in one step; other lines stay as they are, and
 * so does the file's mode. A file that is new has mode 0600.
 */
export function createEnvSink({ name, path, variable, tell, turns }: EnvSinkOptions): SecretSink {
  const refuse = (why: string, cause?: unknown) =>
    new SinkError(name, `The secret cannot go to ${name}: ${why}`, { cause });
  const folder = dirname(path);
  const prefix = `.${basename(path)}.purser-`;

  const read = async (): Promise<{ text: string; mode: number }> => {
    const seen = await ifThere(lstat(path));
    if (!seen) return { text: "", mode: 0o600 };
    if (!seen.isFile()) {
      throw refuse(`${path} is ${seen.isSymbolicLink() ? "a symbolic link" : "no file"}.`);
    }
    // One character per byte: what is not text goes through unchanged.
    return { text: await readFile(path, "latin1"), mode: seen.mode & 0o777 };
  };

  const changed = (text: string, value: string): string => {
    const result = setVariable(text, variable, value);
    if ("refused" in result) throw refuse(`${result.refused}.`);
    return result.text;
  };

  const replace = async (text: string, before: string, mode: number) => {
    for (const entry of await readdir(folder)) {
      // Half-written by a process that was killed, with a secret in it.
      if (entry.startsWith(prefix)) await rm(join(folder, entry), { force: true });
    }
    const temporary = join(folder, `${prefix}${randomUUID()}`);
    try {
      const file = await open(temporary, "wx", 0o600);
      try {
        await file.writeFile(text, "latin1");
        await file.chmod(mode);
        await file.sync();
      } finally {
        await file.close();
      }
      if ((await read()).text !== before) throw refuse(`${path} was changed at the same time.`);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await syncFolder(folder);
  };

  return {
    name,
    place: `env:${path}:${variable}`,
    async check() {
      const why = await whyNotWritable(folder);
      if (why !== undefined) throw refuse(why);
      const { text, mode } = await read();
      changed(text, "any");
      if (process.platform !== "win32" && (mode & 0o077) !== 0) {
        tell(
          `${path} may be read by others (mode ${mode.toString(8).padStart(4, "0")}): chmod 600 it.`,
        );
      }
    },
    deliver: (secret) =>
      turns(path, async () => {
        try {
          const { text, mode } = await read();
          await replace(changed(text, secret.expose()), text, mode);
        } catch (error) {
          if (error instanceof SinkError) throw error;
          throw refuse(`writing it failed (${String(error)}), and the file is as it was.`, error);
        }
      }),
    async holds(maskedValue) {
      const { text } = await read();
      const values = findAssignments(text).filter((one) => one.name === variable);
      return values.some(({ value }) => isMaskOf(maskedValue, value)) ? "yes" : "no";
    },
  };
}
