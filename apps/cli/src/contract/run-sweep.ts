import { sweep, type SweepReport } from "@purser/contract-test";
import { lockOrganization, readJournals, removeJournal } from "@purser/contract-test/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { SweepCommandOptions } from "../commands/contract-sweep.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import { askOrganization } from "./ask-organization.ts";
import { toContractFailure } from "./contract-failure.ts";
import { contractTarget } from "./contract-target.ts";
import { journalFolder } from "./journal-folder.ts";

type Options = GlobalOptions & SweepCommandOptions;

/** Deletes what contract runs left behind, says what it was, and returns the exit code. */
export async function runSweep(options: Options, io: Io): Promise<ExitCode> {
  const { olderThan, dryRun, allowHost, timeout } = options;
  const consent = olderThan === undefined ? undefined : askOrganization(options, io);
  const { identities, groupId: _, foreign: __, ...target } = await contractTarget(options, io);
  const folder = journalFolder(options, io);
  try {
    const orgId = target.orgId ?? (await onlyOrganization(folder));
    const release = await lockOrganization(folder, orgId);
    try {
      const journals = await readJournals(folder, orgId);
      const report = await sweep({
        ...target,
        orgId,
        owner: identities.owner,
        journals,
        timeout,
        ...(olderThan !== undefined && { olderThan }),
        ...(consent && { consent }),
        ...(allowHost && { allowHosts: allowHost }),
        ...(dryRun && { isDry: true }),
      });
      const isClean = report.leftovers.length === 0;
      if (isClean) for (const journal of journals) await removeJournal(journal);
      print(report, options, io);
      return isClean || dryRun ? exitCode.done : exitCode.leftBehind;
    } finally {
      await release();
    }
  } catch (error) {
    throw toContractFailure(error, io);
  }
}

/** The organization that the journals are of, where they are of one. */
async function onlyOrganization(folder: string): Promise<string> {
  const ids = new Set((await readJournals(folder)).map(({ head }) => head.orgId));
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return only;
  throw new UsageError(
    only === undefined
      ? "There is no journal to sweep by, and no organization is named."
      : `There are journals of several organizations: ${[...ids].join(", ")}.`,
    "Name it with --org.",
  );
}

function print(report: SweepReport, { json, dryRun }: Options, { stdout }: Io): void {
  if (json) {
    stdout.write(`${JSON.stringify({ ...report, dryRun: dryRun === true }, undefined, 2)}\n`);
    return;
  }
  const { found, deleted, leftovers, orgId } = report;
  const lines = [
    ...deleted.map((id) => `deleted      ${id}`),
    ...leftovers.map((id) => `${dryRun ? "would delete" : "LEFT BEHIND "} ${id}`),
    found.length === 0 && leftovers.length === 0
      ? `Nothing is left of contract runs in organization ${orgId}.`
      : `${found.length} found, ${deleted.length} deleted, ${leftovers.length} left in organization ${orgId}.`,
  ];
  stdout.write(`${lines.map(printable).join("\n")}\n`);
}
