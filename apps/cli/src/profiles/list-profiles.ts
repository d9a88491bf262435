import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { Failure } from "../errors/failure.ts";
import { printFailure } from "../errors/print-failure.ts";
import { redact } from "../errors/redact.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { atlasCliProfiles } from "./atlas-cli-profiles.ts";
import { foreignDocument, ownDocument, type ProfileDocument } from "./profile-document.ts";
import { openProfileStore } from "./profile-store.ts";
import { profilesTable } from "./profiles-table.ts";

/** Lists Purser's profiles and the Atlas CLI's. No secret is read, and no keychain is asked. */
export async function listProfiles(options: GlobalOptions, io: Io): Promise<ExitCode> {
  const { default: defaultName, profiles: own } = await openProfileStore(io).read();
  const foreign = await foreignProfiles(io, own);
  const profiles = [
    ...[...own.values()].map((profile) => ownDocument(profile, defaultName)),
    ...foreign.profiles,
  ];
  print({ profiles, defaultName, isComplete: foreign.failure === undefined }, options, io);
  if (foreign.failure === undefined) return exitCode.done;
  printFailure(foreign.failure, io.stderr, options.json || options.ndjson ? "json" : "text");
  return exitCode.incomplete;
}

/** What is wrong with the Atlas CLI's file hides none of ours. */
async function foreignProfiles(
  io: Io,
  own: ReadonlyMap<string, unknown>,
): Promise<{ profiles: ProfileDocument[]; failure?: Failure }> {
  try {
    const found = await atlasCliProfiles(io);
    return { profiles: found.map((profile) => foreignDocument(profile, own)) };
  } catch (error) {
    if (error instanceof Failure) return { profiles: [], failure: error };
    throw error;
  }
}

type Listing = {
  profiles: readonly ProfileDocument[];
  defaultName: string | undefined;
  isComplete: boolean;
};

function print(
  { profiles, defaultName, isComplete }: Listing,
  options: GlobalOptions,
  io: Io,
): void {
  // The Atlas CLI's file may hold a secret where an ID belongs.
  const write = (lines: readonly string[]): void => {
    if (lines.length > 0) io.stdout.write(redact(`${lines.join("\n")}\n`));
  };
  if (options.json) {
    const document = {
      schemaVersion: 1,
      ...(defaultName === undefined ? {} : { default: defaultName }),
      complete: isComplete,
      profiles,
    };
    return write([JSON.stringify(document, undefined, 2)]);
  }
  if (options.ndjson) return write(profiles.map((profile) => JSON.stringify(profile)));
  const note = (text: string): void => {
    if (!options.quiet) io.stderr.write(`${text}\n`);
  };
  if (profiles.length === 0) {
    if (isComplete) note("There are no profiles; purser profile add makes one.");
    return;
  }
  const palette = createPalette(io.stdout, io.env, options.color);
  const { columns: width } = io.stdout;
  const table = profilesTable(profiles, { palette, ...(width === undefined ? {} : { width }) });
  write(table.lines);
  const hidden = profiles.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  if (table.hidden.length > 0) {
    note(`No room here for ${table.hidden.join(", ")}: widen the terminal, or use --json.`);
  }
  for (const name of hidden) note(`--profile ${name} is Purser's; the Atlas CLI's is not used.`);
}
