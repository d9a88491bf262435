import type { AtlasCliProfile } from "@purser/core/node";
import { parseBaseUrl } from "../arguments/parse-base-url.ts";
import { parseOrganizationId } from "../arguments/parse-organization-id.ts";
import { parseProjectId } from "../arguments/parse-project-id.ts";
import type { GivenCredential } from "../connections/given-credential.ts";
import { MissingCredentialsError } from "../errors/missing-credentials-error.ts";
import type { Io } from "../io.ts";
import { atlasCliNames, atlasCliProfile } from "./atlas-cli-profiles.ts";
import { keychainReason } from "./keychain-reason.ts";

/** Returns the credential of a profile of the Atlas CLI; undefined where it has none of that name. */
export async function foreignCredential(
  name: string,
  io: Io,
): Promise<GivenCredential | undefined> {
  if (!(await atlasCliNames(io)).includes(name)) return undefined;
  const profile = await atlasCliProfile(name, io);
  const { auth, baseUrl, orgId, projectId } = profile;
  if (auth === undefined) throw withoutCredential(profile);
  const title = `profile ${name} of the Atlas CLI`;
  return {
    auth,
    profile: name,
    partNames: {
      "auth.clientId": `The client ID of ${title}`,
      "auth.clientSecret": `The client secret of ${title}`,
      "auth.publicKey": `The public key of ${title}`,
      "auth.privateKey": `The private key of ${title}`,
    },
    platform: foreignPlatform(profile),
    orgIds: orgId === undefined ? [] : [parseOrganizationId(orgId, `org_id of ${title}`)],
    ...(baseUrl === undefined ? {} : { baseUrl: parseBaseUrl(baseUrl, `The host of ${title}`) }),
    ...(projectId === undefined
      ? {}
      : { projectId: parseProjectId(projectId, `project_id of ${title}`) }),
  };
}

/** The Atlas CLI speaks to Atlas alone, to its government cloud with `service = "cloudgov"` (atlas-cli-core, config/config.go). */
export function foreignPlatform({ service }: AtlasCliProfile): "atlas" | "gov" {
  return service === "cloudgov" ? "gov" : "atlas";
}

function withoutCredential({
  name,
  authType,
  keychainError,
}: AtlasCliProfile): MissingCredentialsError {
  const instead = `Make a profile of Purser's of a service account or an API key: purser profile add --help.`;
  const start = `Profile ${name} of the Atlas CLI`;
  if (authType === "user_account") {
    return new MissingCredentialsError(
      `${start} is a person's login, which is the Atlas CLI's own.`,
      instead,
    );
  }
  if (keychainError === undefined) {
    return new MissingCredentialsError(
      `${start} has no credentials, neither in its file nor in the keychain.`,
      instead,
    );
  }
  return new MissingCredentialsError(
    `The credentials of profile ${name} of the Atlas CLI cannot be had: ${keychainReason(keychainError)}.`,
    "Unlock the keychain, or set them in the environment.",
  );
}
