import type { ContractOptions, Ledger } from "@purser/contract-test";
import { createFileJournal } from "@purser/contract-test/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import { askOrganization } from "./ask-organization.ts";
import type { RunOptions } from "./contract-options.ts";
import { journalFolder } from "./journal-folder.ts";
import { readOfficial } from "./read-official.ts";

/** Returns the runs that a command line asks for: one of a service, one for each platform of the demo. */
export async function contractRuns(
  options: GlobalOptions & RunOptions,
  io: Io,
  ledger?: Ledger,
): Promise<ContractOptions[]> {
  const { check, operation, randomSeed, cases, timeout } = options;
  const official = await readOfficial(options.official);
  const common = {
    only: { ...(check && { checks: check }), ...(operation && { operations: operation }) },
    randomSeed,
    cases,
    timeout,
    signal: io.signal,
    ...(ledger && { ledger }),
    ...(official && { official }),
  };
  if (options.demo) {
    const { demoContractWorlds } = await import("../demo/demo-contract.ts");
    const worlds = demoContractWorlds(options, options.now ?? io.clock.now());
    return worlds.map((world) => ({ ...world, ...common, mutate: true }));
  }
  const { contractTarget } = await import("./contract-target.ts");
  const consent = options.mutate ? askOrganization(options, io) : undefined;
  const target = await contractTarget(options, io);
  const { maxAccounts, maxRequests, maxTime, maxRate, allowHost } = options;
  if (consent) io.keepGoing?.();
  return [
    {
      ...target,
      ...common,
      ...(allowHost && { allowHosts: allowHost }),
      budgets: {
        ...(maxAccounts !== undefined && { accounts: maxAccounts }),
        ...(maxRequests !== undefined && { requests: maxRequests }),
        ...(maxTime !== undefined && { time: maxTime }),
        ...(maxRate !== undefined && { perMinute: maxRate }),
      },
      ...(consent && {
        mutate: true,
        consent,
        journal: createFileJournal({ folder: journalFolder(options, io) }),
      }),
    },
  ];
}
