import type { GlobalOptions } from "../arguments/global-options.ts";
import { Failure } from "../errors/failure.ts";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { waysToGiveCredentials } from "./credential.ts";
import { credentialVariables, environmentCredential } from "./environment-credential.ts";
import type { GivenCredential } from "./given-credential.ts";
import { notLookedAt, type CredentialSource } from "./not-looked-at.ts";

/** The credentials of a command, from one source, and what to say about it and the others. */
export type FoundCredentials = { credentials: GivenCredential[]; notes: string[] };

/**
 * Returns the credentials of the first source that has some: the options, the environment, the default profile. Nothing of the
 * others is mixed in. Throws a MissingCredentialsError where none has any.
 */
export async function findCredentials(options: GlobalOptions, io: Io): Promise<FoundCredentials> {
  const { source, credentials } = await fromFirstSource(options, io);
  const otherwise = source.from === "default-profile" ? undefined : await defaultName(io);
  const notes = [
    ...credentials.flatMap(({ note }) => note ?? []),
    ...notLookedAt(source, io.env, otherwise),
  ];
  return { credentials: narrowed(credentials, options), notes };
}

async function fromFirstSource(
  options: GlobalOptions,
  io: Io,
): Promise<{ source: CredentialSource; credentials: GivenCredential[] }> {
  const { profile: names, clientId } = options;
  if (names !== undefined) {
    const { profileCredential } = await import("../profiles/profile-credential.ts");
    const credentials: GivenCredential[] = [];
    // One after the other: a keychain may ask for leave each time.
    for (const name of names) credentials.push(await profileCredential(name, io));
    return { source: { from: "profiles", names }, credentials };
  }
  if (clientId !== undefined) {
    const { optionCredential } = await import("./option-credential.ts");
    return { source: { from: "options" }, credentials: [await optionCredential(options, io)] };
  }
  if (credentialVariables(io.env).length > 0) {
    return { source: { from: "environment" }, credentials: [environmentCredential(io.env)] };
  }
  const { openProfileStore } = await import("../profiles/profile-store.ts");
  const { default: name } = await openProfileStore(io).read();
  if (name === undefined) return missing(io);
  const { profileCredential } = await import("../profiles/profile-credential.ts");
  const credential = await profileCredential(name, io);
  return { source: { from: "default-profile", name }, credentials: [credential] };
}

/** A file of profiles that nothing is taken from may be broken. */
async function defaultName(io: Io): Promise<string | undefined> {
  const { openProfileStore } = await import("../profiles/profile-store.ts");
  try {
    return (await openProfileStore(io).read()).default;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

async function missing(io: Io): Promise<never> {
  const { knownNames } = await import("../profiles/known-profiles.ts");
  const names = await knownNames(io);
  const known = names.length === 0 ? "" : ` There are the profiles ${names.join(", ")}.`;
  throw new MissingCredentialsError(
    "There are no credentials.",
    `${waysToGiveCredentials}${known}`,
  );
}

/** What is said by an option goes before what the source says; of several profiles, `--org` leaves those that may see it. */
function narrowed(
  credentials: readonly GivenCredential[],
  { platform, baseUrl, org, project, profile }: GlobalOptions,
): GivenCredential[] {
  const isOneOfSeveral = credentials.length > 1;
  const left = credentials.flatMap((credential): GivenCredential[] => {
    const isKnown = isOneOfSeveral && credential.orgIds.length > 0;
    const wanted = isKnown ? org?.filter((id) => credential.orgIds.includes(id)) : org;
    if (wanted?.length === 0) return [];
    return [
      {
        ...credential,
        orgIds: wanted ?? credential.orgIds,
        ...(platform === undefined ? {} : { platform }),
        ...(baseUrl === undefined ? {} : { baseUrl }),
        ...(project === undefined ? {} : { projectId: project }),
      },
    ];
  });
  if (left.length > 0) return left;
  throw new UsageError(
    `None of the profiles ${profile?.join(", ") ?? ""} is of organization ${org?.join(", ") ?? ""}.`,
    "Name another with --profile, or leave --org out.",
  );
}
