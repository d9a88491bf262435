import {
  listAtlasCliProfiles,
  MalformedProfileError,
  readAtlasCliProfile,
  type AtlasCliProfile,
  type Keychain,
} from "@purser/core/node";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";

/** Says of every entry that it is not there: nobody is asked for a password to see a list. */
const nothing: Keychain = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(),
};

/** Returns the names of the Atlas CLI's profiles. Throws a UsageError where its file cannot be read. */
export function atlasCliNames({ env }: Pick<Io, "env">): Promise<string[]> {
  return readable(() => listAtlasCliProfiles({ env }));
}

/** Whether the Atlas CLI has a profile of that name, as far as can be told. */
export async function isAtlasCliName(name: string, io: Pick<Io, "env">): Promise<boolean> {
  try {
    return (await atlasCliNames(io)).includes(name);
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

/** Returns the Atlas CLI's profiles as far as its file tells of them; the keychain is not asked. */
export function atlasCliProfiles({ env }: Pick<Io, "env">): Promise<AtlasCliProfile[]> {
  return readable(async () => {
    const names = await listAtlasCliProfiles({ env });
    return Promise.all(names.map((name) => readAtlasCliProfile(name, { env, keychain: nothing })));
  });
}

/** Returns one profile of the Atlas CLI with its credentials, from the file or the keychain. */
export function atlasCliProfile(
  name: string,
  { env, keychain }: Pick<Io, "env" | "keychain">,
): Promise<AtlasCliProfile> {
  return readable(() => readAtlasCliProfile(name, { env, ...(keychain && { keychain }) }));
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof MalformedProfileError) {
      const { file, line, message } = error;
      const end = message.lastIndexOf("Correct the file");
      const details = { file, ...(line === undefined ? {} : { line }) };
      throw new UsageError(message.slice(0, end).trim(), message.slice(end), { details });
    }
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    throw new UsageError(
      `The Atlas CLI's profiles cannot be read from ${path}: it cannot be opened (${code}).`,
      "Give this user the right to read it, or take it away.",
    );
  }
}
