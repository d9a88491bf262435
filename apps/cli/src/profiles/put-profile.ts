import type { Secret } from "@purser/core";
import type { Failure } from "../errors/failure.ts";
import { UsageError } from "../errors/usage-error.ts";
import { forgetSecret } from "./forget-secret.ts";
import { keepSecret } from "./keep-secret.ts";
import {
  credentialName,
  type Profile,
  type ProfileDraft,
  type ProfileSet,
  type SecretPlace,
} from "./profile.ts";
import type { ProfileStore } from "./profile-store.ts";

/** Where the secret of a profile goes, and whether another profile may have to go for it. */
export type PutOptions = { store?: SecretPlace; replace?: true };

/** A profile that was put, and what came of it. */
export type PutProfile = {
  profile: Profile;
  /** What there was before. */
  before: ProfileSet;
  warning: string | undefined;
  /** The secret of the profile that was replaced, where it could not be deleted. */
  leftBehind: Failure | undefined;
};

/** Throws a UsageError where the name is taken and nothing is to be replaced. */
export function checkFree(name: string, { profiles }: ProfileSet, { replace }: PutOptions): void {
  if (replace || !profiles.has(name)) return;
  throw new UsageError(
    `There is a profile "${name}" already.`,
    "Choose another name, or add --replace to put this one in its place.",
  );
}

/** Returns the profiles after one was put: the first that there is becomes the default. */
export function withProfile(before: ProfileSet, profile: Profile): ProfileSet {
  const profiles = new Map(before.profiles).set(profile.name, profile);
  const named = before.default ?? (before.profiles.size === 0 ? profile.name : undefined);
  return { profiles, ...(named === undefined ? {} : { default: named }) };
}

/**
 * Puts a profile and its secret, while no other process changes the profiles. The secret goes first: a profile is there only
 * once it can be used. What the replaced one kept goes last.
 */
export function putProfile(
  draft: ProfileDraft,
  secret: Secret,
  options: PutOptions,
  store: ProfileStore,
): Promise<PutProfile> {
  return store.alone(async () => {
    const before = await store.read();
    checkFree(draft.name, before, options);
    const { place, warning, undo } = await keepSecret(draft, secret, options.store, store);
    const profile: Profile = { ...draft, secret: place };
    try {
      await store.write(withProfile(before, profile));
    } catch (error) {
      throw (await undo()) ?? error;
    }
    const replaced = before.profiles.get(draft.name);
    const isElsewhere =
      replaced?.secret !== place || credentialName(replaced) !== credentialName(profile);
    const leftBehind =
      replaced !== undefined && isElsewhere
        ? await forgetSecret(replaced, replaced.secret, store)
        : undefined;
    return { profile, before, warning, leftBehind };
  });
}
