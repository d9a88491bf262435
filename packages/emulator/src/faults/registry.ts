import { answerFamilies } from "./answer-families.ts";
import type { ContractFault, NetworkFault } from "./fault.ts";
import { readingFamilies } from "./reading-families.ts";
import { semanticFamilies } from "./semantic-families.ts";

/** Where each fault of the network lives. Only the modules of the faults that are named get loaded. */
const networkLoaders: Record<string, () => Promise<NetworkFault>> = {
  latency: async () => (await import("./network/latency.ts")).latency,
  "reset-before": async () => (await import("./network/reset.ts")).resetBefore,
  "reset-after": async () => (await import("./network/reset.ts")).resetAfter,
  "truncated-body": async () => (await import("./network/truncated-body.ts")).truncatedBody,
  "malformed-json": async () => (await import("./network/malformed-json.ts")).malformedJson,
  "empty-4xx": async () => (await import("./network/empty-error.ts")).empty4xx,
  "empty-5xx": async () => (await import("./network/empty-error.ts")).empty5xx,
  "wrong-content-type": async () =>
    (await import("./network/wrong-content-type.ts")).wrongContentType,
  "slow-body": async () => (await import("./network/slow-body.ts")).slowBody,
  "rate-limit-storm": async () => (await import("./network/rate-limit-storm.ts")).rateLimitStorm,
  "server-error": async () => (await import("./network/server-error.ts")).serverError,
  redirect: async () => (await import("./network/redirect.ts")).redirect,
};

const contractFamilies = [...answerFamilies, ...semanticFamilies, ...readingFamilies];

const networkFaultNames: readonly string[] = Object.keys(networkLoaders);

/** Names of the faults in which a platform breaks its contract, in the order they are documented. */
export const contractFaultNames: readonly string[] = contractFamilies.flatMap(({ names }) => names);

/** Names of all faults, in the order they are documented. */
export const faultNames: readonly string[] = [...networkFaultNames, ...contractFaultNames];

/** Loads a fault by name; undefined when there is none of that name. */
export function loadFault(name: string): Promise<NetworkFault | ContractFault> | undefined {
  if (Object.hasOwn(networkLoaders, name)) return networkLoaders[name]?.();
  const family = contractFamilies.find(({ names }) => names.includes(name));
  return family && loadFrom(family.load, name);
}

async function loadFrom(
  load: () => Promise<readonly ContractFault[]>,
  name: string,
): Promise<ContractFault> {
  const fault = (await load()).find((each) => each.name === name);
  if (!fault) throw new Error(`The family that names the fault ${name} does not hold it.`);
  return fault;
}

/** A contract fault as it is documented: what it breaks, and the operations it can show on. */
export type ContractFaultDescription = Pick<
  ContractFault,
  "name" | "class" | "operations" | "summary"
>;

/** Returns what every contract fault breaks, in the order they are documented; loads all of them. */
export async function describeContractFaults(): Promise<ContractFaultDescription[]> {
  const families = await Promise.all(contractFamilies.map(({ load }) => load()));
  return families.flat().map(({ name, class: faultClass, operations, summary }) => ({
    name,
    class: faultClass,
    operations,
    summary,
  }));
}
