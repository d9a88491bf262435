import type { ListedJournal } from "@purser/lifecycle/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";

/**
 * Returns the path of the one journal that is unfinished; undefined, and said, where there is none. Throws a UsageError that names
 * them where there are several.
 */
export async function findJournal(options: GlobalOptions, io: Io): Promise<string | undefined> {
  const { journalFolder, listJournals } = await import("@purser/lifecycle/node");
  const journals = await listJournals({ folder: journalFolder({ env: io.env }) });
  const open = journals.filter((journal) => isOpen(journal, options));
  const [first, ...others] = open;
  if (first === undefined) {
    tellNone(options, io);
    return undefined;
  }
  if (others.length === 0) return first.path;
  throw new UsageError(
    `There are ${open.length} unfinished journals.`,
    `Name one: ${open.map(({ path }) => path).join(", ")}.`,
    { details: { journals: open.map(({ path }) => path) } },
  );
}

/** One that cannot be read may be unfinished: it is not passed over. */
function isOpen({ state, orgId, platform }: ListedJournal, options: GlobalOptions): boolean {
  if (state === "finished") return false;
  const isHere = orgId === undefined || (options.org?.includes(orgId) ?? true);
  const isThere =
    platform === undefined ||
    options.platform === undefined ||
    platform === (options.platform === "gov" ? "atlas" : options.platform);
  return isHere && isThere;
}

function tellNone(options: GlobalOptions, { stdout }: Io): void {
  const document = { schemaVersion: 1, dryRun: options.dryRun === true };
  stdout.write(
    options.json
      ? `${JSON.stringify(document, undefined, 2)}\n`
      : "No rotation is unfinished: there is nothing to resume.\n",
  );
}
