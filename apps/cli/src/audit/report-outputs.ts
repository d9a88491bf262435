import { resolve } from "node:path";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { ReportOutput } from "../arguments/parse-report-output.ts";
import { UsageError } from "../errors/usage-error.ts";

/**
 * Returns where the reports go: what `-o` says, `--json` and `--ndjson` being short for one on stdout, and text on stdout if
 * nothing else is asked for. Throws a UsageError where two would go to one place, or one into the
 * history.
 */
export function reportOutputs(
  asked: readonly ReportOutput[],
  { json, ndjson, history }: Pick<GlobalOptions, "json" | "ndjson"> & { history?: string },
): ReportOutput[] {
  const outputs = [
    ...(json ? [{ format: "json", path: "-" } as const] : []),
    ...(ndjson ? [{ format: "ndjson", path: "-" } as const] : []),
    ...asked,
  ];
  if (outputs.length === 0) return [{ format: "text", path: "-" }];
  const paths = outputs.flatMap(placesOf);
  const places = paths.map((path) => (path === "-" ? path : resolve(path)));
  const twice = paths.find((_, index) => places.indexOf(places[index] ?? "") !== index);
  if (twice !== undefined) {
    throw new UsageError(
      `Two reports would go to ${twice === "-" ? "stdout" : `"${twice}"`}.`,
      "Give each its own path: -o FORMAT=PATH.",
    );
  }
  if (history !== undefined && places.includes(resolve(history))) {
    throw new UsageError(
      `A report would go into the history, "${history}".`,
      "Give each its own path: -o FORMAT=PATH.",
    );
  }
  if (outputs.some(({ format, path }) => format === "sarif" && path === "-")) {
    throw new UsageError(
      "SARIF points into an inventory that is written beside it, so it needs a file.",
      "Write -o sarif=purser.sarif; the inventory goes to purser.sarif.inventory.json.",
    );
  }
  return outputs;
}

/** A report in SARIF is two files. */
function placesOf({ format, path }: ReportOutput): string[] {
  return format === "sarif" ? [path, inventoryPath(path)] : [path];
}

/** Returns where the inventory stands that the results of a SARIF file point into. */
export function inventoryPath(path: string): string {
  return `${path}.inventory.json`;
}
