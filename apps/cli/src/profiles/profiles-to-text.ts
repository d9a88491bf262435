import { stringify } from "smol-toml";
import type { Profile, ProfileSet } from "./profile.ts";
import { layoutVersion } from "./text-to-profiles.ts";

const heading =
  "# Profiles of Purser, without their secrets. Written by purser profile; comments are not kept.\n";

/** Returns the text of the file of profiles, sorted by name. */
export function profilesToText({ default: named, profiles }: ProfileSet): string {
  const sorted = [...profiles.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const document = {
    version: layoutVersion,
    ...(named === undefined ? {} : { default: named }),
    profiles: Object.fromEntries(sorted.map((profile) => [profile.name, toTable(profile)])),
  };
  return heading + stringify(document);
}

function toTable(profile: Profile): Record<string, string> {
  const { auth, secret, platform, baseUrl, orgId, projectId } = profile;
  return {
    auth,
    ...(profile.auth === "service-account" ? { client_id: profile.clientId } : {}),
    ...(profile.auth === "api-key" ? { public_key: profile.publicKey } : {}),
    secret,
    ...(platform === undefined ? {} : { platform }),
    ...(baseUrl === undefined ? {} : { base_url: baseUrl }),
    ...(orgId === undefined ? {} : { org_id: orgId }),
    ...(projectId === undefined ? {} : { project_id: projectId }),
  };
}
