import { shareOf, type Rate, type Rates } from "../figures/rates.ts";
import { layerMeanings, layers, type Source } from "../trial/trial.ts";
import { percent } from "./percent.ts";
import type { ProofReport, SourceReport } from "./proof-report.ts";
import type { Table } from "./table.ts";

const titles: Readonly<Record<Source, string>> = {
  fault: "Contract faults of the emulator, against the whole suite",
  response: "Mutants of answers, against their operation's checks",
  request: "Mutants of constraints on requests, against their operation's checks",
};

const narrowTitle = "Contract faults of the emulator, against their operations' checks";

/** Returns a proof as tables, in the order to read them. */
export function reportTables(report: ProofReport): Table[] {
  const { targets, baseline, sources, values, peers, isNarrow } = report;
  return [
    {
      title: "What was set out for",
      columns: ["figure", "wanted", "got", ""],
      rows: targets.map(({ name, wanted, got, isMet }) => [
        name,
        wanted,
        got,
        isMet ? "" : "NOT MET",
      ]),
    },
    {
      title: "The sound platform",
      columns: ["figure", "value"],
      rows: [
        ["runs", `${baseline.runs}`],
        ["false alarms", `${baseline.falseAlarms.length}`],
        ["inconclusive", `${baseline.inconclusive.length}`],
        ["runs that ended early", `${baseline.broken.length}`],
        ["fewest passes of a whole run", `${baseline.fewestPasses}`],
        ["seconds of a whole run", baseline.seconds.toFixed(2)],
        ...layers
          .filter((layer) => layer !== "A")
          .map((layer) => [`requests of layer ${layer}`, baseline.requests[layer].toFixed(0)]),
      ],
    },
    ...sources.flatMap((each) => sourceTables(each, isNarrow)),
    ...(peers ? [peerTable(peers)] : []),
    ...(values.length > 0 ? [checkTable(values)] : []),
  ];
}

function sourceTables({ source, rates, pool }: SourceReport, isNarrow: boolean): Table[] {
  const title = source === "fault" && isNarrow ? narrowTitle : titles[source];
  return [
    {
      title,
      columns: ["group", "killed", "tried", "rate"],
      rows: [rates.all, ...rates.byPlatform, ...rates.byClass].map(rateRow),
      note: [
        Object.entries(pool)
          .map(([name, count]) => `${count} ${name}`)
          .join(", "),
        ...wordsOf(rates),
        `${percent(shareOf(rates.operationAttribution))} on the right operation`,
        ...(rates.pointerAttribution.trials > 0
          ? [`${percent(shareOf(rates.pointerAttribution))} at the right promise`]
          : []),
        `${rates.requestsPerKill.toFixed(0)} requests and ${rates.secondsPerKill.toFixed(2)} s a kill`,
      ].join("; "),
    },
    {
      title: `${title}: by layer`,
      columns: ["layer", "killed", "tried", "rate", "requests"],
      rows: rates.byLayer.map((rate) => [
        ...rateRow({ ...rate, name: `${rate.layer} ${layerMeanings[rate.layer]}` }),
        (rate.layer === "A" ? (rates.byLayer[1]?.requests ?? 0) : rate.requests).toFixed(0),
      ]),
    },
  ];
}

function wordsOf({ words }: Rates): string[] {
  return Object.entries(words)
    .filter(([word, count]) => word !== "killed" && count > 0)
    .map(([word, count]) => `${count} ${word}`);
}

function rateRow(rate: Rate): string[] {
  return [rate.name, `${rate.killed}`, `${rate.trials}`, percent(shareOf(rate))];
}

function peerTable(report: NonNullable<ProofReport["peers"]>): Table {
  const { rates, ratio, available, missedByUs } = report;
  const missed = missedByUs.length > 0 ? `: ${missedByUs.join(", ")}` : "";
  return {
    title: "Beside peers, on the same faults and the same traffic",
    columns: ["contract checker", "killed", "shown", "rate", "entries", "seconds"],
    rows: rates.map((rate) => [
      ...rateRow({ ...rate, name: `${rate.name}: ${rate.manner}` }),
      `${rate.entries || ""}`,
      rate.seconds > 0 ? rate.seconds.toFixed(0) : "",
    ]),
    note: `${rates[0]?.trials ?? 0} of ${available} faults, drawn by the seed. We kill ${ratio.toFixed(1)} times as many as the best of them. They kill ${missedByUs.length} that we do not${missed}.`,
  };
}

function checkTable(values: ProofReport["values"]): Table {
  return {
    title: "What each check is worth",
    columns: ["check", "faults", "alone", "in the smallest cover", "mutants", "why it stays"],
    rows: values.map(({ checkId, kills, alone, isInCover, mutants, justification }) => [
      checkId,
      `${kills}`,
      `${alone}`,
      isInCover ? "yes" : "",
      `${mutants}`,
      alone === 0 ? (justification ?? "no reason given") : "",
    ]),
  };
}
