import type { Consent } from "@purser/contract-test";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import type { ConsentOptions } from "./contract-options.ts";

/** Milliseconds in which no key counts: what was typed before a question was seen is no answer to it. */
const armingDelay = 1000;

/**
 * Returns leave to write: what `--confirm-org` says, or what a person types. Throws a UsageError where neither can be: before
 * anything is sent.
 */
export function askOrganization(
  { confirmOrg, namePattern, json }: ConsentOptions & GlobalOptions,
  { stdin, stderr }: Io,
): Consent {
  const canAsk = stdin?.isTerminal === true && stderr.isTerminal && !json;
  if (confirmOrg === undefined && !canAsk) {
    throw new UsageError(
      "It writes, and nobody says to which organization.",
      "Give the organization's ID in full with --confirm-org.",
    );
  }
  return {
    ...(namePattern !== undefined && { namePattern }),
    async confirm({ id, name }) {
      if (confirmOrg !== undefined) return confirmOrg;
      const prompt = `Service accounts will be made in organization "${printable(name)}", and deleted again.\nType its ID, ${printable(id)}, to go on: `;
      return stdin?.ask({ prompt, armingDelay });
    },
  };
}
