import type { Json } from "@purser/spec";
import { memberOf, textOf } from "../exchange/exchange.ts";
import type { SeenBefore } from "../findings/finding.ts";
import type { Dossier } from "./dossier.ts";

/** Returns all findings as JSON, for whatever reads on, the next run included; and what was exercised and what was not. */
export function findingsReport({ report, findings, spec, coverage }: Dossier): string {
  const { platform, target, runId, randomSeed, startedAt, leftovers } = report;
  const about = { schemaVersion: 1, platform, target, runId, randomSeed, startedAt };
  const document = { ...about, spec, findings, exercised: coverage, leftovers };
  return `${JSON.stringify(document, undefined, 1)}\n`;
}

/** Returns when findings were seen, from the findings of an earlier run; nothing where the text is none. */
export function readSeenBefore(text: string): SeenBefore {
  const findings = memberOf(parse(text), "findings");
  if (!Array.isArray(findings)) return {};
  const entries = findings.flatMap((each) => {
    const [id, firstSeen, lastSeen] = ["id", "firstSeen", "lastSeen"].map((name) =>
      textOf(each, name),
    );
    if (id === undefined || firstSeen === undefined || lastSeen === undefined) return [];
    return [[id, { firstSeen, lastSeen }] as const];
  });
  return Object.fromEntries(entries);
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
