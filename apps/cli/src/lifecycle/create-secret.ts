import type { GlobalOptions } from "../arguments/global-options.ts";
import type { CreateSecretOptions } from "../commands/secrets-create.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { levelOf } from "./level-of.ts";
import { askedSecret } from "./open-sink.ts";

/** Creates a secret of a service account and hands it to a sink; returns the exit code. */
export async function createSecret(
  clientId: string,
  options: GlobalOptions & CreateSecretOptions,
  io: Io,
): Promise<ExitCode> {
  const { hours, sink, isSecretOnStdout } = await askedSecret(options, io);
  return carryOut(
    {
      attempt: `Creating a secret of ${clientId}`,
      isSecretOnStdout,
      async makePlan({ scene }) {
        const { planCreateSecret } = await import("@purser/lifecycle");
        const secret = {
          secretExpiresAfterHours: hours,
          self: options.self === true,
          ...levelOf(options),
        };
        return planCreateSecret(scene, clientId, secret, { sink });
      },
    },
    options,
    io,
  );
}
