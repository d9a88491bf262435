import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import { UnsafeError } from "../errors/unsafe-error.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { isAtlasCliName } from "./atlas-cli-profiles.ts";
import { forgetSecret } from "./forget-secret.ts";
import { ownProfile } from "./own-profile.ts";
import { printChange } from "./print-change.ts";
import { ownDocument } from "./profile-document.ts";
import { credentialTitle, type Profile, type ProfileSet } from "./profile.ts";
import { openProfileStore } from "./profile-store.ts";

/** Removes a profile of Purser's and deletes its secret, which the platform shows nobody again. */
export async function removeProfile(
  name: string,
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  const store = openProfileStore(io);
  const instead = `Remove it where it was made: atlas config delete ${name}.`;
  const present = await store.read();
  let profile = await ownProfile(name, present, instead, io);
  if (!options.dryRun) await makeSure(profile, options, io);
  let leftBehind: Awaited<ReturnType<typeof forgetSecret>>;
  let after = withoutProfile(present, name);
  if (!options.dryRun) {
    await store.alone(async () => {
      const before = await store.read();
      profile = await ownProfile(name, before, instead, io);
      after = withoutProfile(before, name);
      // A file of secrets that cannot be read is mended first.
      if (profile.secret === "file") await store.secrets.file.get(profile);
      // The secret first: a profile that is still there can be removed again.
      leftBehind = await forgetSecret(profile, profile.secret, store);
      await store.write(after);
    });
  }
  const wasDefault = present.default === name;
  const is = options.dryRun ? "is" : "was";
  const clash = `--profile ${name} ${options.dryRun ? "would be" : "is"} the Atlas CLI's from now on.`;
  printChange(
    { change: "removed", profile: ownDocument(profile, present.default), default: after.default },
    {
      sentence: `Profile ${name} ${options.dryRun ? "would be" : "is"} removed: ${credentialTitle(profile)}.`,
      notes: [
        ...(wasDefault ? [`It ${is} the default; purser profile use NAME names another.`] : []),
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

function withoutProfile(before: ProfileSet, name: string): ProfileSet {
  const profiles = new Map(before.profiles);
  profiles.delete(name);
  const { default: named } = before;
  return { profiles, ...(named === undefined || named === name ? {} : { default: named }) };
}

async function makeSure(profile: Profile, options: GlobalOptions, io: Io): Promise<void> {
  if (options.yes) return;
  const { stdin } = io;
  if (!stdin?.isTerminal || !io.stderr.isTerminal || options.json) {
    throw new UsageError(
      `Removing profile ${profile.name} deletes its secret, which the platform shows nobody again.`,
      "Look at it with --dry-run, then add --yes.",
    );
  }
  const prompt = `Remove profile ${profile.name} (${credentialTitle(profile)}) and delete its secret? [y/N] `;
  const answer = await stdin.ask({ prompt });
  if (/^y(?:es)?$/i.test(answer?.trim() ?? "")) return;
  throw new UnsafeError("You did not say yes.", "Nothing was changed.");
}
