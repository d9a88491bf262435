import type { RotateAllOptions } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { RotateOptions } from "../commands/secrets-rotate.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { levelOf } from "./level-of.ts";
import { askedSecrets } from "./open-sink.ts";
import { rotationTools, type RotationTools } from "./rotation-means.ts";

/** Rotates the secrets of all accounts whose newest is older than asked for, and returns the exit code. */
export async function rotateAll(options: GlobalOptions & RotateOptions, io: Io): Promise<ExitCode> {
  const { hours, sinkFor } = await askedSecrets(options, io);
  let tools: RotationTools | undefined;
  try {
    return await carryOut(
      {
        attempt: "Rotating the secrets of many accounts",
        isDestructive: true,
        isToFinish: options.finish === true,
        async makePlan(opened) {
          const { planRotateAll } = await import("@purser/lifecycle");
          tools = await rotationTools(opened, options, io);
          const { journal, verify } = tools;
          const job = jobOf(options, hours);
          return planRotateAll(opened.scene, job, { journal, verify, sinkFor });
        },
      },
      options,
      io,
    );
  } finally {
    await tools?.close();
  }
}

function jobOf(options: GlobalOptions & RotateOptions, hours: number): RotateAllOptions {
  return {
    olderThanMs: options.olderThan ?? 0,
    max: options.max ?? 0,
    secretExpiresAfterHours: hours,
    finish: options.finish === true,
    stopOnFirstError: options.stopOnFirstError === true,
    ...levelOf(options),
  };
}
