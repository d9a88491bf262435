import { contracts } from "../schema/documents.ts";
import type { Trial } from "../trial/trial.ts";
import { openAsker } from "./asker.ts";
import { documentsWithout } from "./documents-without.ts";
import { findWitnesses } from "./find-witness.ts";

/** Values that are tried on a mutant. */
const mostWitnesses = 12;

/**
 * Whether a mutant refuses all the same what its constraint refused: a rule of the emulator's own stands behind the one
 * that was removed, so that the mutant behaves as the sound platform does. Asks both directly. False where the valid
 * request that this starts from is not accepted: then nothing is known, and the mutant counts.
 */
export async function isShielded(trial: Trial): Promise<boolean> {
  const { platform, operations, seed } = trial;
  if (seed.kind !== "request") return false;
  const operation = contracts[platform].operation(operations[0] ?? "");
  for (const { value } of findWitnesses(trial).slice(0, mostWitnesses)) {
    const sound = await openAsker(platform);
    const broken = await openAsker(platform, {
      documents: documentsWithout(platform, operations, seed),
    });
    const before = await sound.ask(operation, seed.part, value);
    const after = await broken.ask(operation, seed.part, value);
    // An emulator that breaks down over a value is no platform that takes it: such a value says nothing.
    if (after === undefined) continue;
    if (after !== before || after < 400) return false;
    const valid = (await sound.ask(operation)) ?? 500;
    // 409: what is there already was read as valid.
    if (valid >= 400 && valid !== 409) return false;
  }
  return true;
}
