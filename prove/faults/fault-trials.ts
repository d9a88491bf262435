import { describeContractFaults } from "@purser/emulator";
import { platforms } from "../schema/documents.ts";
import type { Trial } from "../trial/trial.ts";

/** Returns the contract faults of the emulator, each once on every platform it shows on, in the order they are documented. */
export async function faultTrials(): Promise<Trial[]> {
  const faults = await describeContractFaults();
  return faults.flatMap(({ name, class: faultClass, operations, summary }) =>
    platforms.flatMap((platform) => {
      const where = operations[platform];
      if (!where) return [];
      return [
        {
          id: `fault ${platform} ${name}`,
          source: "fault" as const,
          platform,
          class: faultClass,
          operations: where,
          summary,
          pointers: [],
          seed: { kind: "fault" as const, name },
        },
      ];
    }),
  );
}
