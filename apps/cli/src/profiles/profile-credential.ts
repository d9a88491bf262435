import type { Secret } from "@purser/core";
import type { GivenCredential } from "../connections/given-credential.ts";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { Io } from "../io.ts";
import { foreignCredential } from "./foreign-credential.ts";
import { isAtlasCliName } from "./atlas-cli-profiles.ts";
import { keychainReason } from "./keychain-reason.ts";
import type { Profile } from "./profile.ts";
import { openProfileStore, type ProfileStore } from "./profile-store.ts";
import { toAuth } from "./to-auth.ts";
import { unknownProfile } from "./unknown-profile.ts";

/**
 * Returns the credential of a profile: of Purser's, or else of the Atlas CLI's. Throws a UsageError where there is none of that
 * name, and a MissingCredentialsError where its secret cannot be had.
 */
export async function profileCredential(name: string, io: Io): Promise<GivenCredential> {
  const store = openProfileStore(io);
  const profile = (await store.read()).profiles.get(name);
  if (profile !== undefined) {
    const credential = await ownCredential(profile, store);
    if (!(await isAtlasCliName(name, io))) return credential;
    const note = `Profile ${name} is Purser's; the Atlas CLI has another of that name, which is not used.`;
    return { ...credential, note };
  }
  return (await foreignCredential(name, io)) ?? Promise.reject(await unknownProfile(name, io));
}

async function ownCredential(
  profile: Profile,
  { secrets, secretsFile }: ProfileStore,
): Promise<GivenCredential> {
  const { name, platform, baseUrl, orgId, projectId } = profile;
  const again = `Give it again: purser profile add ${name} --replace, with what purser profile list says of it.`;
  const attempt = `The secret of profile ${name} cannot be had`;
  let secret: Secret | undefined;
  try {
    secret = await secrets[profile.secret].get(profile);
  } catch (error) {
    throw new MissingCredentialsError(`${attempt}: ${keychainReason(error)}.`, again);
  }
  if (secret === undefined) {
    const place = profile.secret === "keychain" ? "the keychain" : secretsFile;
    throw new MissingCredentialsError(`${attempt}: it is not in ${place}.`, again);
  }
  const of = `of profile ${name}`;
  return {
    auth: toAuth(profile, secret),
    profile: name,
    partNames: {
      "auth.clientSecret": `The secret ${of}`,
      "auth.privateKey": `The private key ${of}`,
      "auth.accessToken": `The access token ${of}`,
    },
    orgIds: orgId === undefined ? [] : [orgId],
    ...(platform === undefined ? {} : { platform }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(projectId === undefined ? {} : { projectId }),
  };
}
