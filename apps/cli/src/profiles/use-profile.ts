import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { ownProfile } from "./own-profile.ts";
import { printChange } from "./print-change.ts";
import { ownDocument } from "./profile-document.ts";
import { credentialTitle } from "./profile.ts";
import { openProfileStore } from "./profile-store.ts";

/** Makes a profile the default: the one that is used where neither options nor environment give credentials. */
export async function useProfile(name: string, options: GlobalOptions, io: Io): Promise<ExitCode> {
  const store = openProfileStore(io);
  const instead = `Name it each time (--profile ${name}), or make a profile of Purser's with the same credentials: purser profile add --help.`;
  const check = async (): ReturnType<typeof ownProfile> =>
    ownProfile(name, await store.read(), instead, io);
  // First without the lock, which makes a folder: what is refused leaves nothing behind.
  let profile = await check();
  if (!options.dryRun) {
    profile = await store.alone(async () => {
      const checked = await check();
      await store.write({ profiles: (await store.read()).profiles, default: name });
      return checked;
    });
  }
  printChange(
    { change: "made-default", profile: ownDocument(profile, name), default: name },
    {
      sentence: `Profile ${name} ${options.dryRun ? "would be" : "is"} the default: ${credentialTitle(profile)}.`,
      notes: [],
    },
    options,
    io,
  );
  return exitCode.done;
}
