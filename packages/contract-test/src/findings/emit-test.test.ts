import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createEmulator } from "@purser/emulator";
import { serve } from "@purser/emulator/node";
import { expect, test } from "vitest";
import { evidenceOf } from "../../test/evidence-world.ts";
import { readContract } from "../contract/contract.ts";
import { specDocuments } from "../run/spec-documents.ts";
import { emitTest } from "./emit-test.ts";

const run = promisify(execFile);
const platform = "atlas";
const here = fileURLToPath(new URL("../../test", import.meta.url));

/** The test that is emitted for the first violation on an operation. */
async function emitted(fault: string, operationId: string): Promise<string> {
  const { evidence } = await evidenceOf({
    faults: [fault],
    more: {
      only: { checks: ["R-CTYPE", "R-SCHEMA", "S-IDEMPOTENT"], operations: [operationId] },
    },
  });
  const finding = evidence.dossier.findings.find((each) => each.operationId === operationId);
  const exchange = evidence.run.exchanges.find(({ number }) => number === finding?.harEntry);
  if (!finding || !exchange) throw new Error(`${fault} made no finding on ${operationId}.`);
  const operation = readContract(platform, specDocuments[platform]).operation(operationId);
  return emitTest({ finding, exchange, operation, platform });
}

/** Runs it against an emulator of its own. */
async function outcomeOf(code: string, faults: string[]) {
  const emulator = createEmulator({ data: "contract", faults });
  const server = await serve(emulator, { port: 0 });
  const folder = await mkdtemp(join(here, "emitted-"));
  try {
    const owner = emulator.credentials.find(
      ({ role, clientId }) => role === "ORG_OWNER" && clientId !== undefined,
    );
    const pair = Buffer.from(`${owner?.clientId}:${owner?.clientSecret}`).toString("base64");
    const answer = await fetch(`${server.url}/api/oauth/token`, {
      method: "POST",
      headers: { authorization: `Basic ${pair}`, accept: "application/json" },
      body: new URLSearchParams({ grant_type: "client_credentials" }),
    });
    const { access_token: TOKEN } = (await answer.json()) as { access_token: string };
    await writeFile(join(folder, "finding.emitted.ts"), code);
    const { stdout } = await run(
      process.execPath,
      ["--conditions=@purser/source", join(here, "run-emitted.ts"), folder],
      { env: { ...process.env, ENDPOINT: server.url, TOKEN, ORG_ID: owner?.orgId } },
    );
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as {
      passed: number;
      failed: number;
      messages: string[];
    };
  } finally {
    await rm(folder, { recursive: true });
    await server.close();
  }
}

test.each([
  ["body-name-null", "listOrgServiceAccounts", "to deeply equal []"],
  ["content-type-text", "listOrgServiceAccounts", "text/plain"],
])(
  "emits a test that %s fails and that passes once it is gone",
  { timeout: 120_000 },
  async (fault, operationId, message) => {
    const code = await emitted(fault, operationId);
    const broken = await outcomeOf(code, [fault]);
    expect(broken).toMatchObject({ passed: 0, failed: 1 });
    expect(broken.messages.join()).toContain(message);
    expect(await outcomeOf(code, [])).toEqual({ passed: 1, failed: 0, messages: [] });
  },
);
