import type { AtlasCliProfile } from "@purser/core/node";
import { foreignPlatform } from "./foreign-credential.ts";
import type { Profile } from "./profile.ts";

/** A profile as `--json` prints it. What it does not say is left out. */
export type ProfileDocument = {
  name: string;
  /** Whose file it is in. */
  origin: "purser" | "atlas-cli";
  isDefault: boolean;
  /** Whether `--profile NAME` means another one: Purser's go before the Atlas CLI's. */
  isHidden: boolean;
  auth?: "service-account" | "api-key" | "access-token" | "user-account";
  clientId?: string;
  publicKey?: string;
  platform?: string;
  baseUrl?: string;
  orgId?: string;
  projectId?: string;
  /** Where its secret is kept, of Purser's own. */
  secret?: "keychain" | "file";
};

/** Returns a profile of Purser's as `--json` prints it. */
export function ownDocument(profile: Profile, defaultName: string | undefined): ProfileDocument {
  const { name, auth, secret, platform, baseUrl, orgId, projectId } = profile;
  return {
    name,
    origin: "purser",
    isDefault: name === defaultName,
    isHidden: false,
    auth,
    ...(profile.auth === "service-account" ? { clientId: profile.clientId } : {}),
    ...(profile.auth === "api-key" ? { publicKey: profile.publicKey } : {}),
    ...(platform === undefined ? {} : { platform }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(orgId === undefined ? {} : { orgId }),
    ...(projectId === undefined ? {} : { projectId }),
    secret,
  };
}

const authTypes: Readonly<Record<string, ProfileDocument["auth"]>> = {
  service_account: "service-account",
  api_keys: "api-key",
  user_account: "user-account",
};

/** Returns a profile of the Atlas CLI as `--json` prints it; what is in the keychain alone is left out. */
export function foreignDocument(
  profile: AtlasCliProfile,
  ownNames: { has(name: string): boolean },
): ProfileDocument {
  const { name, auth, authType = "", baseUrl, orgId, projectId } = profile;
  const kind = auth?.kind ?? authTypes[authType];
  return {
    name,
    origin: "atlas-cli",
    isDefault: false,
    isHidden: ownNames.has(name),
    ...(kind === undefined ? {} : { auth: kind }),
    ...(auth?.kind === "service-account" ? { clientId: auth.clientId } : {}),
    ...(auth?.kind === "api-key" ? { publicKey: auth.publicKey } : {}),
    platform: foreignPlatform(profile),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(orgId === undefined ? {} : { orgId }),
    ...(projectId === undefined ? {} : { projectId }),
  };
}
