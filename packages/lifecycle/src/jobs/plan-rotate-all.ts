import { gather } from "../guards/verdict.ts";
import type { JobEntry } from "../journal/journal-entry.ts";
import type { Journal } from "../journal/journal.ts";
import { withoutSecrets } from "../journal/without-secrets.ts";
import { option } from "../plan/command-line.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scene } from "../plan/scene.ts";
import { count } from "../plan/words.ts";
import { accountsAt } from "../reading/account-port.ts";
import { levelOf } from "../reading/level.ts";
import { readSettings } from "../reading/read-settings.ts";
import { lifetimeWithinCap } from "../rotation/lifetime-guards.ts";
import { requestsOfRotation } from "../rotation/planned-rotation.ts";
import type { ResumedRotation } from "../rotation/resumed-rotation.ts";
import type { VerifySecret } from "../rotation/rotation-means.ts";
import { startRotation } from "../rotation/start-rotation.ts";
import type { SecretSink } from "../secret-sinks/secret-sink.ts";
import { chooseRows, type RotateAllRow } from "./choose-rows.ts";
import { toJobOutcome } from "./job-outcome.ts";
import { rotationOf } from "./job-rotation.ts";
import { ownPlaces } from "./own-places.ts";
import { runRows, type Row } from "./run-rows.ts";

export type RotateAllOptions = {
  /** Milliseconds: accounts whose newest secret is older are rotated. */
  olderThanMs: number;
  /** Accounts at most, the oldest secrets first. */
  max: number;
  secretExpiresAfterHours: number;
  /** The accounts of this project, through it, instead of those of the organization. */
  projectId?: string;
  /** Deletes each old secret once the new one has been used. @default false */
  finish?: boolean;
  /** Accounts under way at once. @default 4 */
  concurrency?: number;
  /** Whether no further account is begun with after a failure. @default false */
  stopOnFirstError?: boolean;
};

export type RotateAllMeans = {
  journal: Journal;
  verify: VerifySecret;
  /** Where an account's secret goes; `parseSinkPattern` makes one. No two accounts may share a place. */
  sinkFor(account: { clientId: string; accountName: string }): SecretSink;
  /** The pattern as a person wrote it, for the equivalent command. */
  sinkPattern?: string;
};

export type RotatedAll = {
  orgId: string;
  journal: string;
  /** What became of each account, in the order of the plan's rows; those that were left out are not in it. */
  rotations: readonly ResumedRotation[];
};

/** The plan of a job, with every account it considered: those to be rotated first, the oldest secret before. */
export type RotateAllPlan = Plan<RotatedAll> & { rows: readonly RotateAllRow[] };

/**
 * Plans to rotate all accounts whose newest secret is older, as one job: side by side, each with its own sink and its own
 * entries in one journal. One account's failure takes nothing from another, and `planResume` completes what was interrupted.
 *
 * Throws what listing the accounts throws, and `SinkError` where a sink cannot be made.
 */
export async function planRotateAll(
  scene: Scene,
  options: RotateAllOptions,
  means: RotateAllMeans,
): Promise<RotateAllPlan> {
  const { client, clock, orgId, organizationName, self, signal } = scene;
  const { projectId, secretExpiresAfterHours: hours, finish = false, max, olderThanMs } = options;
  const [accounts, settings] = await Promise.all([
    accountsAt(scene, levelOf(projectId))
      .list({ priority: "batch", ...(signal && { signal }) })
      .all(),
    readSettings(scene),
  ]);
  const chosen = chooseRows(accounts, { olderThanMs, max, self, now: clock.now() });
  const sinks = new Map<string, SecretSink>();
  for (const row of chosen)
    if (row.skipped === undefined) sinks.set(row.clientId, means.sinkFor(row));
  const rows = chosen.map((row) => {
    const sink = sinks.get(row.clientId);
    return sink ? { ...row, sink: sink.name } : row;
  });
  const job: JobEntry = {
    entry: "job",
    platform: client.platform,
    orgId,
    ...(projectId !== undefined && { projectId }),
    secretExpiresAfterHours: hours,
    finish,
    accounts: rows
      .filter(({ clientId }) => sinks.has(clientId))
      .map(({ clientId, accountName }) => ({ clientId, accountName })),
  };
  const { refusals, warnings } = gather([
    lifetimeWithinCap(hours, client.platform, settings),
    ownPlaces([...sinks.values()]),
  ]);
  const requests = job.accounts.flatMap((account) => requestsOfRotation(rotationOf(job, account)));
  const accountsWords = count(job.accounts.length, "account");
  const where = organizationName ?? orgId;
  const plan = makePlan<RotatedAll>(
    {
      action: "rotate-all",
      tier: "destructive",
      summary: `Rotates the secrets of ${accountsWords} of ${where}; ${count(rows.length - sinks.size, "account")} left out.`,
      target: {
        orgId,
        ...(organizationName !== undefined && { organizationName }),
        ...(projectId !== undefined && { projectId }),
      },
      requests,
      warnings: [
        ...warnings,
        ...(sinks.size > 0
          ? [
              "The platform cuts the life of each old secret to seven days at most, and nothing gives it back.",
            ]
          : []),
      ],
      refusals,
      confirmation:
        sinks.size === 0 ? { kind: "none" } : { kind: "type", text: `${sinks.size} ${where}` },
      command: commandOf(options, means),
      undo: null,
    },
    async function* run({ signal: stop = signal }) {
      const { journal, verify } = means;
      const at = new Date(clock.now()).toISOString();
      if (sinks.size > 0) {
        try {
          await journal.append({ at, ...withoutSecrets(job) });
        } catch (cause) {
          return { state: "unchanged", cause };
        }
      }
      const context = {
        scene: { ...scene, ...(stop && { signal: stop }) },
        journal,
        verify,
        waitMs: 0,
        priority: "batch",
      } as const;
      const running = job.accounts.flatMap((account): Row[] => {
        const sink = sinks.get(account.clientId);
        const rotation = rotationOf(job, account);
        const run = (given: SecretSink) =>
          startRotation({ ...context, rotation, count: { step: 0, of: 0 } }, given);
        return sink ? [{ ...account, run: () => run(sink) }] : [];
      });
      const { concurrency = 4, stopOnFirstError = false } = options;
      const results = yield* runRows(running, { concurrency, stopOnFirstError, signal: stop });
      const rotations = results.map(({ rotation }) => rotation);
      return toJobOutcome({ orgId, journal: journal.name, rotations }, results, journal);
    },
  );
  return { ...plan, rows };
}

function commandOf(options: RotateAllOptions, { sinkPattern }: RotateAllMeans): string[] {
  const { olderThanMs, max, secretExpiresAfterHours, projectId, finish, stopOnFirstError } =
    options;
  return [
    "purser",
    "secrets",
    "rotate",
    "--all",
    ...option("older-than", `${olderThanMs / 3_600_000}h`),
    ...option("max", max),
    ...option("hours", secretExpiresAfterHours),
    ...option("project", projectId),
    ...option("to", sinkPattern),
    ...(finish === true ? ["--finish"] : []),
    ...(stopOnFirstError === true ? ["--stop-on-first-error"] : []),
  ];
}
