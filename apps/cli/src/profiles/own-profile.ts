import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { isAtlasCliName } from "./atlas-cli-profiles.ts";
import type { Profile, ProfileSet } from "./profile.ts";
import { unknownProfile } from "./unknown-profile.ts";

/**
 * Returns the profile of Purser's that is to be changed. Throws a UsageError where there is none, and for one of the Atlas
 * CLI's, which are only read; `instead` says what to do about such a one.
 */
export async function ownProfile(
  name: string,
  { profiles }: ProfileSet,
  instead: string,
  io: Io,
): Promise<Profile> {
  const profile = profiles.get(name);
  if (profile !== undefined) return profile;
  if (!(await isAtlasCliName(name, io))) throw await unknownProfile(name, io);
  throw new UsageError(`Profile ${name} is the Atlas CLI's, which Purser only reads.`, instead);
}
