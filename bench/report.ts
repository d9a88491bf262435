/** One measured figure; `ratio` compares it with the row that `reference` names. */
export type Row = { name: string; unit: string; value: number; ratio?: number; reference?: string };
export type Bench = { bench: string; rows: Row[] };

/** Prints a benchmark on stdout: a table for people, one JSON document for programs. */
export function print(bench: Bench, asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify(bench));
    return;
  }
  const width = Math.max(...bench.rows.map(({ name }) => name.length));
  for (const { name, value, unit, ratio, reference } of bench.rows) {
    const figure = value.toLocaleString("en", { maximumFractionDigits: 1 }).padStart(10);
    const beside = ratio === undefined ? "" : `  ${ratio.toFixed(2)} x ${reference ?? ""}`;
    console.log(`${name.padEnd(width)} ${figure} ${unit.padEnd(11)}${beside}`.trimEnd());
  }
}
