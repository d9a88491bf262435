import type { ResumedRotation } from "@purser/lifecycle";
import { printable } from "../output/printable.ts";

/** Returns a line for each account of a rotation of many, or of one that was resumed. */
export function rotationLines(made: object): string[] {
  if (!("rotations" in made) || !Array.isArray(made.rotations)) return [];
  const rotations = made.rotations as readonly ResumedRotation[];
  return rotations.map(({ accountName, clientId, state, message, sink }) => {
    const where = sink === undefined ? "" : ` Its secret is in ${sink}.`;
    const said = message.replace(/\.$/, "");
    return `  ${printable(`${accountName} (${clientId}), ${state}: ${said}.${where}`)}`;
  });
}
