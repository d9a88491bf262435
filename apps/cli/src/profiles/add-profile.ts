import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import type { Io } from "../io.ts";
import type { AddOptions } from "./add-options.ts";
import { isAtlasCliName } from "./atlas-cli-profiles.ts";
import { checkSendable } from "./check-sendable.ts";
import { draftProfile } from "./draft-profile.ts";
import { printChange } from "./print-change.ts";
import { ownDocument } from "./profile-document.ts";
import { credentialTitle, type Profile } from "./profile.ts";
import { openProfileStore, type ProfileStore } from "./profile-store.ts";
import { checkFree, putProfile, withProfile, type PutProfile } from "./put-profile.ts";
import { readSecret } from "./read-secret.ts";
import { toAuth } from "./to-auth.ts";
import { wantedCredential } from "./wanted-credential.ts";

/** Makes a profile, or puts another one in its place. The first one becomes the default. Nothing is sent. */
export async function addProfile(name: string, options: AddOptions, io: Io): Promise<ExitCode> {
  const { identity, request } = wantedCredential(options);
  const draft = draftProfile(name, identity, options);
  const store = openProfileStore(io);
  const present = await store.read();
  // Before a person types a secret in vain; it is looked at again once nobody else writes.
  checkFree(name, present, options);
  const secret = await readSecret(request, io);
  checkSendable(toAuth(identity, secret));
  const { store: place = "keychain" } = options;
  const put: PutProfile = options.dryRun
    ? {
        profile: { ...draft, secret: place },
        before: present,
        warning: undefined,
        leftBehind: undefined,
      }
    : await putProfile(draft, secret, options, store);
  const { profile, before, warning, leftBehind } = put;
  const isReplaced = before.profiles.has(name);
  const after = withProfile(before, profile);
  const clash = `The Atlas CLI has a profile ${name}, too; --profile ${name} is Purser's.`;
  printChange(
    {
      change: isReplaced ? "replaced" : "added",
      profile: ownDocument(profile, after.default),
      default: after.default,
    },
    {
      sentence: sentence(
        profile,
        { isReplaced, isFirst: before.profiles.size === 0, store },
        options,
      ),
      notes: [
        ...(warning === undefined ? [] : [warning]),
        ...((await isAtlasCliName(name, io)) ? [clash] : []),
      ],
    },
    options,
    io,
  );
  if (leftBehind === undefined) return exitCode.done;
  printFailure(leftBehind, io.stderr, options.json ? "json" : "text");
  return leftBehind.exitCode;
}

function sentence(
  profile: Profile,
  {
    isReplaced,
    isFirst,
    store,
  }: { isReplaced: boolean; isFirst: boolean; store: Pick<ProfileStore, "secretsFile"> },
  { dryRun }: AddOptions,
): string {
  const done = isReplaced ? "replaced" : "added";
  const verb = dryRun ? `would be ${done}` : `is ${done}`;
  const place = profile.secret === "keychain" ? "the keychain" : store.secretsFile;
  const end = isFirst ? " It is the default." : "";
  return `Profile ${profile.name} ${verb}: ${credentialTitle(profile)}, its secret in ${place}.${end}`;
}
