import type { GlobalOptions } from "../arguments/global-options.ts";
import type { RotateOptions } from "../commands/secrets-rotate.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { levelOf } from "./level-of.ts";
import { askedSecret } from "./open-sink.ts";
import { rotateAll } from "./rotate-all.ts";
import { rotationTools, type RotationTools } from "./rotation-means.ts";

/** Rotates the secret of one service account, or with `--all` those of many, and returns the exit code. */
export async function rotateSecret(
  clientId: string | undefined,
  options: GlobalOptions & RotateOptions,
  io: Io,
): Promise<ExitCode> {
  checkTogether(clientId, options);
  return clientId === undefined ? rotateAll(options, io) : rotateOne(clientId, options, io);
}

async function rotateOne(
  clientId: string,
  options: GlobalOptions & RotateOptions,
  io: Io,
): Promise<ExitCode> {
  const { hours, sink, isSecretOnStdout } = await askedSecret(options, io);
  let tools: RotationTools | undefined;
  try {
    return await carryOut(
      {
        attempt: `Rotating the secret of ${clientId}`,
        isSecretOnStdout,
        isToFinish: options.finish === true,
        async makePlan(opened) {
          const { planRotation } = await import("@purser/lifecycle");
          tools = await rotationTools(opened, options, io);
          const rotation = {
            secretExpiresAfterHours: hours,
            finish: options.finish === true,
            self: options.self === true,
            ...(options.wait === undefined ? {} : { waitMs: options.wait }),
            ...levelOf(options),
          };
          const { journal, verify } = tools;
          return planRotation(opened.scene, clientId, rotation, { sink, journal, verify });
        },
      },
      options,
      io,
    );
  } finally {
    await tools?.close();
  }
}

/** Refuses what would be left without effect. */
function checkTogether(clientId: string | undefined, options: RotateOptions): void {
  const { all, self, finish, wait } = options;
  if (all && clientId !== undefined) {
    throw new UsageError(
      "A client ID and --all exclude each other.",
      "Name one account, or rotate all that --older-than finds.",
    );
  }
  if (!all && clientId === undefined) {
    throw new UsageError(
      "It is not said whose secret to rotate.",
      "Name a client ID, or add --all with --older-than and --max.",
    );
  }
  const ofAll = [
    ["--older-than", options.olderThan],
    ["--max", options.max],
    ["--stop-on-first-error", options.stopOnFirstError],
  ] as const;
  const idle = all ? undefined : ofAll.find(([, value]) => value !== undefined)?.[0];
  if (idle !== undefined) {
    throw new UsageError(`${idle} has no effect without --all.`, "Add --all, or leave it out.");
  }
  const missing = all ? ofAll.slice(0, 2).find(([, value]) => value === undefined)?.[0] : undefined;
  if (missing !== undefined) {
    throw new UsageError(
      `--all needs ${missing}: a fleet is not rotated by accident.`,
      "Add both, such as --older-than 60d --max 10.",
    );
  }
  if (all && self) {
    throw new UsageError(
      "--self and --all exclude each other: the credential in use is rotated by itself.",
      "Leave --self out.",
    );
  }
  if (wait !== undefined && !finish) {
    throw new UsageError(
      "--wait has no effect without --finish.",
      "Add --finish, or leave it out.",
    );
  }
}
