import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { arch, platform as system } from "node:os";
import { join } from "node:path";
import { sha256 } from "../evidence/chain-events.ts";
import type { SeenBefore } from "../findings/finding.ts";
import { evidenceFormats, type EvidenceFormat } from "../reports/formats.ts";
import { readSeenBefore } from "../reports/findings.ts";
import { prepareEvidence, type EvidenceOptions } from "../reports/prepare-evidence.ts";
import { renderEvidence } from "../reports/render-evidence.ts";

export type WriteEvidenceOptions = Omit<EvidenceOptions, "seenBefore"> & {
  /** @default all of them */
  formats?: readonly EvidenceFormat[] | undefined;
  /** Directory of an earlier run's evidence: findings say when they were first seen. */
  previous?: string | undefined;
};

export type WrittenFile = { name: string; sha256: string; bytes: number };

export type WrittenEvidence = {
  files: readonly WrittenFile[];
  /** What was not written, or was removed again, because a secret was in it. */
  withheld: readonly { name: string; reason: string }[];
};

/**
 * Writes the evidence of a run to a directory that only its owner may read, and a `manifest.json` with the hash of every file.
 * Each is searched for secrets of the run before: one that holds any is withheld, and said to be. At the end all are read again.
 */
export async function writeEvidence(
  directory: string,
  options: WriteEvidenceOptions,
): Promise<WrittenEvidence> {
  const { vault, previous } = options;
  const names = Object.keys(evidenceFormats) as EvidenceFormat[];
  const formats = options.formats ?? names;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
  const seenBefore = previous === undefined ? {} : await readPrevious(previous);
  const evidence = prepareEvidence({ ...options, seenBefore });
  const withheld: { name: string; reason: string }[] = [];
  const written = new Map<string, string>();
  for (const format of formats) {
    const name = evidenceFormats[format].file;
    const rendered = renderEvidence(format, evidence, vault);
    if (rendered.state === "withheld") withheld.push({ name, reason: rendered.reason });
    else {
      await writeFile(join(directory, name), rendered.text, { mode: 0o600 });
      written.set(name, rendered.text);
    }
  }
  const files: WrittenFile[] = [];
  for (const [name, text] of written) {
    const bytes = await readFile(join(directory, name));
    // What was searched for secrets is what is there.
    if (bytes.toString("utf8") === text)
      files.push({ name, sha256: sha256(bytes), bytes: bytes.length });
    else {
      await rm(join(directory, name));
      withheld.push({ name, reason: "It was not written whole." });
    }
  }
  const { report, spec, isEmulated, mayWrite, tool } = evidence.dossier;
  const manifest = {
    schemaVersion: 1,
    runId: report.runId,
    platform: report.platform,
    target: report.target,
    isEmulated,
    mayWrite,
    randomSeed: report.randomSeed,
    startedAt: report.startedAt,
    seconds: report.summary.seconds,
    summary: report.summary,
    spec: { sha256: spec.sha256, isBundled: spec.isBundled, changes: spec.changes.length },
    tool,
    host: { node: process.version, system: system(), architecture: arch() },
    leftovers: report.leftovers,
    files,
    withheld,
  };
  await writeFile(join(directory, "manifest.json"), `${JSON.stringify(manifest, undefined, 1)}\n`, {
    mode: 0o600,
  });
  return { files, withheld };
}

async function readPrevious(directory: string): Promise<SeenBefore> {
  try {
    const path = join(directory, evidenceFormats.findings.file);
    return readSeenBefore(await readFile(path, "utf8"));
  } catch (error) {
    if ((error as { code?: unknown }).code === "ENOENT") return {};
    throw error;
  }
}
