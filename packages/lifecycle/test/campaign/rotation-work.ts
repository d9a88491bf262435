import { connect, type Clock } from "@purser/core";
import type { Outcome } from "../../src/plan/outcome.ts";
import { createFileJournal, openFileJournal } from "../../src/node/journal/file-journal.ts";
import { findSink, parseSink } from "../../src/node/sinks/parse-sink.ts";
import { createVerification } from "../../src/rotation/create-verification.ts";
import { planResume } from "../../src/rotation/plan-resume.ts";
import { planRotation } from "../../src/rotation/plan-rotation.ts";

/** What one process does: rotates an account, or resumes a journal. */
export type Work = {
  url: string;
  platform: "atlas" | "cloud-manager";
  orgId: string;
  /** The credential of the owner of an emulated organization, which works nowhere else. */
  owner: { clientId: string; clientSecret: string };
  clientId: string;
  hours: number;
  folder: string;
  sink?: string;
  journal?: string;
};

export type WorkMeans = {
  clock: Clock;
  fetch?: typeof globalThis.fetch;
  signal?: AbortSignal;
  print: (line: string) => void;
  /** Comes before and after each entry of the journal. */
  point: () => void;
};

/** Does the work with a journal and a sink in files, prints its events, and returns how it ended. */
export async function doWork(work: Work, means: WorkMeans): Promise<Outcome<unknown>> {
  const { clock, fetch, signal, print, point } = means;
  const options = {
    platform: work.platform,
    baseUrl: work.url,
    timeout: 5000,
    clock,
    ...(fetch && { fetch }),
  };
  const client = connect({ ...options, auth: { kind: "service-account", ...work.owner } });
  const { clientId: self } = work.owner;
  const scene = { client, orgId: work.orgId, self, clock, ...(signal && { signal }) };
  const verify = createVerification(options);
  const sinkMeans = {
    cwd: work.folder,
    stdout: { isTerminal: false, write: () => Promise.resolve() },
    tell: print,
    isTerminalAllowed: false,
    env: process.env,
  };
  const sink = work.sink === undefined ? undefined : parseSink(work.sink, sinkMeans);
  const file =
    work.journal === undefined
      ? createFileJournal({ folder: `${work.folder}/journals`, now: clock.now() })
      : await openFileJournal(work.journal);
  const journal: typeof file = {
    ...file,
    async append(entry) {
      point();
      await file.append(entry);
      point();
    },
  };
  const plan =
    work.journal === undefined && sink
      ? await planRotation(
          scene,
          work.clientId,
          { secretExpiresAfterHours: work.hours, finish: true },
          { sink, journal, verify },
        )
      : await planResume(
          scene,
          journal,
          {},
          {
            verify,
            findSink: (place) => findSink(place, sinkMeans),
            ...(sink && { sinkFor: () => sink }),
          },
        );
  const run = plan.run();
  for (;;) {
    const { done, value } = await run.next();
    print(JSON.stringify(value));
    if (done !== true) continue;
    await file.close();
    return value;
  }
}
