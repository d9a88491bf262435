import { LineCounter, parseDocument } from "yaml";
import * as z from "zod/mini";
import type { FindingSubject } from "../finding.ts";
import { severities } from "../severity.ts";
import type { Baseline, BaselineEntry } from "./baseline.ts";
import { LineError } from "./line-error.ts";

/** 16 hex digits, as `fingerprint` of a finding. */
const fingerprint = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const subject = z.object({
  orgId: z.string(),
  projectId: z.optional(z.string()),
  clientId: z.optional(z.string()),
  secretId: z.optional(z.string()),
  apiKeyId: z.optional(z.string()),
  address: z.optional(z.string()),
});

/** What of `purser audit --json` a baseline needs. */
const auditDocument = z.object({
  schemaVersion: z.literal(1),
  findings: z.array(
    z.object({
      fingerprint,
      ruleId: z.string(),
      severity: z.enum(severities),
      message: z.string(),
      subject,
    }),
  ),
});

const what = "neither a document of `purser audit --json` nor a list of fingerprints";

/**
 * Returns the baseline that a file holds: a document that `purser audit --json` printed, a JSON array of fingerprints, or one
 * fingerprint a line, where `#` begins a comment. Throws a LineError for anything else: a baseline that is read wrong would
 * make everything old, or everything new.
 */
export function parseBaseline(text: string, { source }: { source: string }): Baseline {
  const entries = /^\s*[[{]/.test(text) ? readJson(text, source) : readLines(text, source);
  return new Map(entries.map((entry) => [entry.fingerprint, entry]));
}

function readJson(text: string, source: string): BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LineError(source, faultLine(text), "is not JSON", { cause });
  }
  const list = z.array(fingerprint).safeParse(value);
  if (list.success) return list.data.map((one) => ({ fingerprint: one }));
  const audit = auditDocument.safeParse(value);
  if (!audit.success) {
    const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion;
    const isNewer = typeof version === "number" && version > 1;
    throw new LineError(
      source,
      1,
      isNewer ? `is of version ${version}; this Purser reads 1` : `is ${what}`,
    );
  }
  return audit.data.findings.map(({ fingerprint: one, subject: about, ...known }) => ({
    fingerprint: one,
    known: { ...known, subject: about as FindingSubject },
  }));
}

function readLines(text: string, source: string): BaselineEntry[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const content = line.replace(/#.*$/, "").trim();
    if (content === "") return [];
    const one = fingerprint.safeParse(content);
    if (!one.success) throw new LineError(source, index + 1, "is no fingerprint: 16 hex digits");
    return [{ fingerprint: one.data }];
  });
}

/** Engines do not tell where JSON ends to be JSON; a reader of YAML, which takes JSON too, does. */
function faultLine(text: string): number {
  const lineCounter = new LineCounter();
  const [error] = parseDocument(text, { lineCounter, prettyErrors: false }).errors;
  return error === undefined ? 1 : lineCounter.linePos(error.pos[0]).line;
}
