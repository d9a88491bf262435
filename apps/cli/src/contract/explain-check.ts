import {
  catalogue,
  contradictions,
  readContract,
  specDocuments,
  type Check,
} from "@purser/contract-test";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { exitCode, type ExitCode } from "../errors/exit-code.ts";
import type { Io } from "../io.ts";
import { createPalette } from "../output/palette.ts";
import { formatTable } from "../output/table.ts";
import { unknown } from "./check-names.ts";

/** What there is to say of a check. */
type Explanation = {
  id: string;
  kind: Check["kind"];
  summary: string;
  needs: readonly string[];
  /** Operation IDs by platform; none for what looks at every exchange. */
  operations: Readonly<Record<string, readonly string[]>>;
  /** Contradictions of the documentation that it settles. */
  settles: readonly string[];
};

const kinds: Readonly<Record<Check["kind"], string>> = {
  passive: "looks at every exchange, and sends nothing",
  closing: "looks at the run as a whole, and sends nothing",
  probe: "sends harmless requests",
  lifecycle: "makes accounts and changes them: needs --mutate",
  negative: "sends bodies with one fault: needs --mutate",
};

/** Prints what there is to say of a check, or of all. */
export function explainCheck(id: string | undefined, options: GlobalOptions, io: Io): ExitCode {
  const { stdout } = io;
  const found = catalogue.find((each) => each.id === id?.toUpperCase());
  if (id !== undefined && !found)
    throw unknown(
      "check",
      id,
      catalogue.map((each) => each.id),
    );
  const explanations = (found ? [found] : catalogue).map(explanationOf);
  if (options.json) {
    const [first] = explanations;
    const document = found
      ? { schemaVersion: 1, ...first }
      : { schemaVersion: 1, checks: explanations };
    stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
    return exitCode.done;
  }
  const palette = createPalette(stdout, io.env, options.color);
  const lines = found
    ? explanations.flatMap(linesOf)
    : formatTable(
        [
          { heading: "CHECK" },
          { heading: "KIND" },
          { heading: "NEEDS" },
          { heading: "SUMMARY", minimum: 20 },
        ],
        explanations.map(({ id: check, kind, needs, summary }) =>
          [check, kind, needs.join(", "), summary].map((text) => ({ text })),
        ),
        { palette, ...(stdout.columns !== undefined && { width: stdout.columns }) },
      ).lines;
  stdout.write(`${lines.join("\n")}\n`);
  return exitCode.done;
}

function explanationOf(check: Check): Explanation {
  const { id, kind, summary } = check;
  const isActive = kind !== "passive" && kind !== "closing";
  const platforms = Object.entries(specDocuments).map(([platform, document]) => {
    const contract = readContract(platform as "atlas" | "cloud-manager", document);
    return [platform, isActive ? check.operations(contract) : []] as const;
  });
  return {
    id,
    kind,
    summary,
    needs: isActive ? (check.needs ?? []) : [],
    operations: Object.fromEntries(platforms),
    settles: contradictions
      .filter(({ settledBy }) => settledBy.includes(id))
      .map(({ topic }) => topic),
  };
}

function linesOf({ id, kind, summary, needs, operations, settles }: Explanation): string[] {
  return [
    `${id}: ${summary}`,
    "",
    `It ${kinds[kind]}.`,
    ...(needs.length === 0 ? [] : [`It needs: ${needs.join(", ")}.`]),
    ...Object.entries(operations).flatMap(([platform, ids]) =>
      ids.length === 0 ? [] : [`On ${platform}: ${ids.join(", ")}.`],
    ),
    ...settles.map(
      (topic) => `It settles what the documentation contradicts itself about: ${topic}.`,
    ),
    "",
    `Try it: purser contract run --demo --check ${id}`,
  ];
}
