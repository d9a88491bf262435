import { catalogue, parityOf, type ParityRow } from "@purser/contract-test";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import { printFailure } from "../errors/print-failure.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { printable } from "../output/printable.ts";
import { formatTable } from "../output/table.ts";
import { contractExitCode } from "./contract-exit-code.ts";
import type { RunOptions } from "./contract-options.ts";
import { contractRuns } from "./contract-runs.ts";
import { finishRun } from "./finished-run.ts";

type Options = GlobalOptions & RunOptions;

/** Asks a service and the emulator what the documentation leaves open, and prints the answers side by side. */
export async function runParity(options: Options, io: Io): Promise<ExitCode> {
  const check = catalogue.map(({ id }) => id).filter((id) => id.startsWith("U-"));
  const [own] = await contractRuns({ ...options, check }, io);
  if (own === undefined) throw new Error("A service was named, or it was said that none was.");
  const { run, failure } = await finishRun(own, () => undefined, io);
  const format = options.json ? "json" : "text";
  if (failure) printFailure(failure, io.stderr, format);
  if (!run) return failure?.exitCode ?? exitCode.internal;
  const { platform, target } = run.report;
  const { demoContractWorlds } = await import("../demo/demo-contract.ts");
  const [world] = demoContractWorlds({ ...options, platform }, io.clock.now());
  if (world === undefined) throw new Error(`The demo has no world on ${platform}.`);
  const { run: emulated } = await finishRun(
    { ...world, only: { checks: check }, mutate: options.mutate === true, signal: io.signal },
    () => undefined,
    io,
  );
  const asked = new Set(run.report.results.map(({ id }) => id));
  const rows = parityOf(run.report.results, emulated?.report.results ?? []).filter(({ id }) =>
    asked.has(id),
  );
  const differing = rows.filter(({ isEqual }) => !isEqual).length;
  if (options.json) {
    const document = { schemaVersion: 1, platform, target, differing, points: rows };
    io.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
  } else io.stdout.write(`${parityLines(rows, options, io).join("\n")}\n`);
  const left = contractExitCode([run.report]);
  if (left === exitCode.leftBehind) return left;
  const codes = failure ? [failure.exitCode] : [];
  return worstExitCode([...codes, differing > 0 ? exitCode.findings : exitCode.done]);
}

function parityLines(rows: readonly ParityRow[], options: Options, io: Io): string[] {
  const { columns } = io.stdout;
  const { lines } = formatTable(
    [
      { heading: "" },
      { heading: "CHECK" },
      { heading: "OPEN POINT", minimum: 24 },
      { heading: "SERVICE", minimum: 12 },
      { heading: "EMULATOR", minimum: 12 },
    ],
    rows.map(({ id, service, emulator, isEqual }) => {
      const [checkId = "", , ...rest] = id.split("/");
      return [
        { text: isEqual ? "same" : "DIFFERS", ...(!isEqual && { tone: "warning" as const }) },
        { text: checkId },
        { text: printable(rest.join("/")) },
        { text: printable(service ?? "not asked") },
        { text: printable(emulator ?? "not asked") },
      ];
    }),
    {
      palette: createPalette(io.stdout, io.env, options.color),
      ...(columns !== undefined && { width: columns }),
    },
  );
  const differing = rows.filter(({ isEqual }) => !isEqual).length;
  return [
    ...lines,
    "",
    `${rows.length} open points, ${differing} of them answered otherwise by the emulator.`,
  ];
}
