import type { JournalEntry } from "@purser/lifecycle";
import type { FileJournal } from "@purser/lifecycle/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ResumeOptions } from "../commands/secrets-resume.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { findJournal } from "./find-journal.ts";
import { openSinks, sinkMeans } from "./open-sink.ts";
import { toSinkFailure } from "./sink-failure.ts";

/** Completes the rotations of a journal, by default of the only one that is unfinished; returns the exit code. */
export async function resumeRotation(
  named: string | undefined,
  options: GlobalOptions & ResumeOptions,
  io: Io,
): Promise<ExitCode> {
  const sinkFor = options.to === undefined ? undefined : await openSinks(options.to, options, io);
  const path = named ?? (await findJournal(options, io));
  if (path === undefined) return exitCode.done;
  const { findSink, openFileJournal } = await import("@purser/lifecycle/node");
  const journal = await openFileJournal(path).catch((error: unknown) => {
    throw toSinkFailure(error, false) ?? error;
  });
  try {
    return await carryOut(
      {
        attempt: `Resuming ${path}`,
        isToFinish: true,
        async makePlan({ scene, endpoint }) {
          const { createVerification, planResume } = await import("@purser/lifecycle");
          const wait = options.wait === undefined ? {} : { waitMs: options.wait };
          return planResume(scene, journal, wait, {
            verify: createVerification(endpoint),
            findSink: (place) => findSink(place, sinkMeans(options, io)),
            ...(sinkFor === undefined ? {} : { sinkFor }),
          });
        },
      },
      await whereTo(journal, options),
      io,
    );
  } finally {
    await journal.close();
  }
}

/** The journal knows its organization and platform: they need not be named again, and may not be others. */
async function whereTo<Options extends GlobalOptions>(
  journal: FileJournal,
  options: Options,
): Promise<Options> {
  const begun = (await journal.entries()).find(isBeginning);
  if (begun === undefined) return options;
  const [org = begun.orgId, ...others] = options.org ?? [];
  if (org !== begun.orgId || others.length > 0) {
    throw new UsageError(
      `The journal is about organization ${begun.orgId}, and --org names another.`,
      "Leave --org out.",
    );
  }
  return { ...options, org: [begun.orgId], platform: options.platform ?? begun.platform };
}

function isBeginning(entry: JournalEntry): entry is JournalEntry & { entry: "rotation" | "job" } {
  return entry.entry === "rotation" || entry.entry === "job";
}
