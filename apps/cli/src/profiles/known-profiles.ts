import { Failure } from "../errors/failure.ts";
import type { Io } from "../io.ts";
import { atlasCliNames } from "./atlas-cli-profiles.ts";
import { openProfileStore } from "./profile-store.ts";

/** Returns the names that `--profile` understands, for a hint: a file that cannot be read has none to offer. */
export async function knownNames(io: Pick<Io, "env" | "keychain">): Promise<string[]> {
  const names = await Promise.all([
    namesOr(async () => [...(await openProfileStore(io).read()).profiles.keys()]),
    namesOr(() => atlasCliNames(io)),
  ]);
  return [...new Set(names.flat())].toSorted();
}

async function namesOr(read: () => Promise<string[]>): Promise<string[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
