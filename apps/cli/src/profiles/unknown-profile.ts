import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { knownNames } from "./known-profiles.ts";

/** Returns what to say of a name that no profile has, with those that there are. */
export async function unknownProfile(
  name: string,
  io: Pick<Io, "env" | "keychain">,
): Promise<UsageError> {
  const names = await knownNames(io);
  return new UsageError(
    `There is no profile "${name}".`,
    names.length === 0
      ? `purser profile add ${name} makes one; purser profile add --help says how.`
      : `There ${names.length === 1 ? "is" : "are"} ${names.join(", ")}.`,
  );
}
