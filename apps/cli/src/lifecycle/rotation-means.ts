import {
  createMemoryJournal,
  createVerification,
  type Journal,
  type VerifySecret,
} from "@purser/lifecycle";
import type { FileJournal } from "@purser/lifecycle/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import type { OpenScene } from "./open-scene.ts";

/** What a rotation needs beyond its sink. `close` lets other processes have the journal. */
export type RotationTools = { journal: Journal; verify: VerifySecret; close: () => Promise<void> };

/** Returns a new journal, in the user's state folder or, where all else is in memory, there; and what tries a secret. */
export async function rotationTools(
  { endpoint, scene }: Pick<OpenScene, "endpoint"> & { scene: Pick<OpenScene["scene"], "clock"> },
  options: GlobalOptions,
  io: Io,
): Promise<RotationTools> {
  const verify = createVerification(endpoint);
  if (options.demo || options.dryRun) {
    const journal = createMemoryJournal(options.demo ? "demo" : "dry-run");
    return { journal, verify, close: () => Promise.resolve() };
  }
  const { createFileJournal, journalFolder } = await import("@purser/lifecycle/node");
  const journal: FileJournal = createFileJournal({
    folder: journalFolder({ env: io.env }),
    now: scene.clock.now(),
  });
  return { journal, verify, close: () => journal.close() };
}
