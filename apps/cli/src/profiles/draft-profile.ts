import { UsageError } from "../errors/usage-error.ts";
import type { AddOptions } from "./add-options.ts";
import type { CredentialIdentity, ProfileDraft } from "./profile.ts";

/** Returns the profile that the options describe. Throws a UsageError for several organizations. */
export function draftProfile(
  name: string,
  identity: CredentialIdentity,
  { platform, baseUrl, org = [], project }: AddOptions,
): ProfileDraft {
  const [orgId, ...others] = org;
  if (others.length > 0) {
    throw new UsageError(
      "A profile has one organization, and several are named.",
      "A credential is of one organization: name that one with --org.",
    );
  }
  return {
    name,
    ...identity,
    ...(platform === undefined ? {} : { platform }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(orgId === undefined ? {} : { orgId }),
    ...(project === undefined ? {} : { projectId: project }),
  };
}
