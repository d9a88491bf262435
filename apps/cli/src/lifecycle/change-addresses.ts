import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { carryOut } from "./carry-out.ts";
import { levelOf } from "./level-of.ts";

type Entries = { clientId: string; addresses: readonly string[] };

/** Adds addresses to the access list of a service account, and returns the exit code. */
export async function addAddresses(
  { clientId, addresses }: Entries,
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  return carryOut(
    {
      attempt: `Adding to the access list of ${clientId}`,
      async makePlan({ scene }) {
        const { planAddAddresses } = await import("@purser/lifecycle");
        return planAddAddresses(scene, clientId, addresses, levelOf(options));
      },
    },
    options,
    io,
  );
}

/** Removes addresses from the access list of a service account, and returns the exit code. */
export async function removeAddresses(
  { clientId, addresses }: Entries,
  options: GlobalOptions,
  io: Io,
): Promise<ExitCode> {
  return carryOut(
    {
      attempt: `Removing from the access list of ${clientId}`,
      async makePlan({ scene }) {
        const { planRemoveAddresses } = await import("@purser/lifecycle");
        return planRemoveAddresses(scene, clientId, addresses, levelOf(options));
      },
    },
    options,
    io,
  );
}
