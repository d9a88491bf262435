import type { Platform } from "@purser/spec";
import { everyOperation, everyRead, lists } from "../../src/faults/contract/operations-of.ts";
import type { FaultClass, FaultyOperations } from "../../src/faults/fault.ts";
import type { ContractFaultDescription } from "../../src/faults/registry.ts";

const titles: Record<FaultClass, string> = {
  status: "Status",
  "content-type": "Content type",
  header: "Headers",
  body: "Body",
  semantic: "Meaning",
};

const platformNames: Record<Platform, string> = {
  atlas: "Atlas",
  "cloud-manager": "Cloud Manager",
};

/** The page of all contract faults in Markdown, by class. */
export function faultPage(faults: readonly ContractFaultDescription[]): string {
  const lines = [
    "# Contract faults",
    "",
    "<!-- Generated: vitest -u packages/emulator/test/conformance/contract-faults.test.ts. Do not edit. -->",
    "",
    `The ${faults.length} ways in which the emulator breaks its contract on request. Each names the operations it shows on, and leaves the others alone.`,
  ];
  for (const [faultClass, title] of Object.entries(titles)) {
    const ofClass = faults.filter((fault) => fault.class === faultClass);
    lines.push("", `## ${title} (${ofClass.length})`, "");
    for (const { name, summary, operations } of ofClass) {
      lines.push(`- \`${name}\`: ${summary} _${placesOf(operations)}._`);
    }
  }
  return `${lines.join("\n")}\n`;
}

const groups: [FaultyOperations, string][] = [
  [everyOperation, "Every operation"],
  [everyRead, "Every read"],
  [lists, "Every list"],
];

function placesOf(operations: FaultyOperations): string {
  const platforms = Object.keys(operations) as Platform[];
  const [first, second] = platforms;
  const group = groups.find(([members]) => isSame(members, operations));
  if (group) return group[1];
  if (!first) return "Nowhere";
  const ids = (platform: Platform) => namesOf(operations[platform] ?? []);
  if (second === undefined) return `${platformNames[first]}: ${ids(first)}`;
  if (ids(first) === ids(second)) return ids(first);
  return `${platformNames[first]}: ${ids(first)}; ${platformNames[second]}: ${ids(second)}`;
}

function namesOf(operationIds: readonly string[]): string {
  return operationIds.length > 12 ? `${operationIds.length} operations` : operationIds.join(", ");
}

function isSame(one: FaultyOperations, other: FaultyOperations): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
