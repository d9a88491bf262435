import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import {
  emptyLedger,
  recordSightings,
  type ContractReport,
  type Ledger,
} from "@purser/contract-test";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { writeWhole } from "../output/write-file.ts";
import type { RunOptions } from "./contract-options.ts";
import { journalFolder } from "./journal-folder.ts";

type Options = GlobalOptions & RunOptions;

/** Returns where is written down what the documentation leaves open; undefined where it is not: in a demo that names no file. */
export function ledgerPath(options: Options, io: Io): string | undefined {
  if (options.ledger !== undefined) return resolve(options.ledger);
  return options.demo ? undefined : join(journalFolder(options, io), "ledger.json");
}

/** Returns what earlier runs saw; nothing where there is no such file yet. Throws a UsageError for a file that is no ledger. */
export async function readLedger(path: string | undefined): Promise<Ledger> {
  if (path === undefined) return emptyLedger;
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return emptyLedger;
  const ledger = parse(text);
  if (ledger?.schemaVersion === 1 && Array.isArray(ledger.sightings)) return ledger as Ledger;
  throw new UsageError(
    `"${path}" is no ledger of contract runs.`,
    "Name another file with --ledger.",
  );
}

/** Enters what a run saw. */
export async function writeLedger(
  path: string | undefined,
  { platform, target, startedAt, results }: ContractReport,
): Promise<void> {
  if (path === undefined) return;
  const ledger = recordSightings(await readLedger(path), results, {
    platform,
    target,
    at: startedAt,
  });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeWhole(path, `${JSON.stringify(ledger, undefined, 1)}\n`);
}

function parse(text: string): { schemaVersion?: unknown; sightings?: unknown } | undefined {
  try {
    return { ...(JSON.parse(text) as object) };
  } catch {
    return undefined;
  }
}
