import { randomUUID } from "node:crypto";
import { systemClock } from "@purser/core";
import {
  acquireFileLock,
  joinFor,
  makePrivateFolder,
  readPrivateFile,
  userConfigFolder,
  writePrivateFile,
} from "@purser/core/node";
import type { Io } from "../io.ts";
import { UsageError } from "../errors/usage-error.ts";
import { ProfilesFileError } from "./profiles-file-error.ts";

/** The files of the profiles of one user. */
export type ProfileFolder = {
  /** Path of the file of profiles. */
  file: string;
  /** Path of the file of secrets, for machines without a keychain. */
  secretsFile: string;
  /** Returns the text of a file; undefined where it is not there. Throws a ProfilesFileError where others could have written it. */
  read(path: string): Promise<string | undefined>;
  /** Puts a text in a file in one step, readable by this user alone. */
  write(path: string, text: string): Promise<void>;
  /** Runs an action while no other process changes the files. */
  alone<T>(action: () => Promise<T>): Promise<T>;
};

/** Returns the folder `purser` in the user's configuration folder. Nothing is made before it is written to. */
export function profileFolder({ env }: Pick<Io, "env">): ProfileFolder {
  const folder = joinFor(process.platform, userConfigFolder({ env }), "purser");
  const at = (name: string): string => joinFor(process.platform, folder, name);
  return {
    file: at("profiles.toml"),
    secretsFile: at("secrets.toml"),
    async read(path) {
      const read = await readPrivateFile(path);
      if (read.state === "absent") return undefined;
      if (read.state === "ok") return read.text;
      throw new ProfilesFileError(path, {
        problem: read.reason,
        hint: read.reason.includes("mode")
          ? `Look at what is in it, then: chmod 600 ${path}`
          : "Put a file there that is this user's own, or take it away.",
      });
    },
    async write(path, text) {
      try {
        await writePrivateFile(path, `${path}.${randomUUID()}`, text);
      } catch (error) {
        throw notWritable(path, error);
      }
    },
    async alone(action) {
      const release = await lock(folder, at("profiles.lock"));
      try {
        return await action();
      } finally {
        await release();
      }
    },
  };
}

async function lock(folder: string, path: string): Promise<() => Promise<void>> {
  try {
    await makePrivateFolder(folder);
    return await acquireFileLock(path, { clock: systemClock, random: Math.random });
  } catch (error) {
    throw notWritable(folder, error);
  }
}

function notWritable(path: string, error: unknown): UsageError {
  const { code } = error as NodeJS.ErrnoException;
  return new UsageError(
    `The profiles cannot be changed: ${path} cannot be written to (${code ?? "it belongs to another user"}).`,
    "Give this user a configuration folder with room, or name one with XDG_CONFIG_HOME.",
    { cause: error },
  );
}
