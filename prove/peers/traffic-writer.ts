import { writeFile } from "node:fs/promises";
import type { Exchange } from "@purser/contract-test";
import type { Platform } from "@purser/spec";
import { runTrial } from "../trial/run-trial.ts";
import type { Layer, Trial } from "../trial/trial.ts";

/** An exchange as the peers are shown it. */
export type Entry = {
  operationId: string;
  layer: Layer;
  method: string;
  url: string;
  requestHeaders: Record<string, string>;
  requestBody?: string;
  status: number;
  responseHeaders: Record<string, string>;
  responseBody: string;
  /** Milliseconds since the epoch. */
  startedAt: number;
};

export type TrafficWriter = {
  enter(exchange: Exchange, layer: Layer): void;
  /** Writes what was entered, one entry a line. */
  writeTo(file: string): Promise<void>;
};

/** Headers that differ from answer to answer and say nothing about a fault. */
const restless = new Set(["date", "ratelimit-remaining", "content-length"]);

/** Fingerprints of what a sound platform answers, per platform. */
const sound = new Map<Platform, Promise<ReadonlySet<string>>>();

/**
 * Returns a writer of the traffic that may show a fault: exchanges of its operations. What a sound platform answered in the
 * very same words is left out, since nobody could find anything in it beyond what is subtracted anyway.
 */
export async function createTrafficWriter(trial: Trial): Promise<TrafficWriter> {
  const known = sound.get(trial.platform) ?? soundFingerprints(trial.platform);
  sound.set(trial.platform, known);
  const fingerprints = trial.seed.kind === "none" ? new Set<string>() : await known;
  const entries = new Map<string, Entry>();
  return {
    enter(exchange, layer) {
      const entry = toEntry(exchange, layer);
      if (!entry) return;
      const isAbout = trial.seed.kind === "none" || trial.operations.includes(entry.operationId);
      const fingerprint = fingerprintOf(entry);
      if (isAbout && !fingerprints.has(fingerprint) && !entries.has(fingerprint))
        entries.set(fingerprint, entry);
    },
    async writeTo(file) {
      const lines = [...entries.values()].map((each) => `${JSON.stringify(each)}\n`);
      await writeFile(file, lines.join(""));
    },
  };
}

/** Returns an exchange as an entry; undefined for what no peer can judge: it would only count against them. */
function toEntry(exchange: Exchange, layer: Layer): Entry | undefined {
  const { operationId, request, answer, startedAt } = exchange;
  // An envelope is of no documented shape: what is found in it would be subtracted from what is found without.
  if (operationId === undefined || request.url.includes("envelope=true")) return undefined;
  return {
    operationId,
    layer,
    method: request.method,
    url: request.url,
    requestHeaders: Object.fromEntries(request.headers),
    ...(request.body !== undefined && { requestBody: request.body }),
    status: answer.status,
    responseHeaders: Object.fromEntries(answer.headers),
    responseBody: answer.text,
    startedAt,
  };
}

async function soundFingerprints(platform: Platform): Promise<ReadonlySet<string>> {
  const fingerprints = new Set<string>();
  await runTrial(cleanTrial(platform), {
    onExchange: (exchange, layer) => {
      const entry = toEntry(exchange, layer);
      if (entry) fingerprints.add(fingerprintOf(entry));
    },
  });
  return fingerprints;
}

/** Returns the trial of a platform that nothing is wrong with. */
export function cleanTrial(platform: Platform): Trial {
  return {
    id: `clean ${platform}`,
    source: "fault",
    platform,
    class: "none",
    operations: [],
    summary: "Nothing is broken.",
    pointers: [],
    seed: { kind: "none", width: "whole" },
  };
}

function fingerprintOf(entry: Entry): string {
  const { method, url, requestBody = "", status, responseHeaders, responseBody } = entry;
  const headers = Object.entries(responseHeaders).filter(([name]) => !restless.has(name));
  return JSON.stringify([method, url, requestBody, status, headers, responseBody]);
}
