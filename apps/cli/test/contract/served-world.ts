import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "@purser/core/transport";
import { createEmulator, seededRandom } from "@purser/emulator";
import { serve } from "@purser/emulator/node";
import type { Platform } from "@purser/spec";

const main = join(import.meta.dirname, "../../src/main.ts");

export type Ended = { code: number | null; signal: string | null; stdout: string; stderr: string };

/** An emulator of data `contract` that this process serves, for commands that are processes of their own. */
export type ServedWorld = {
  orgId: string;
  /** Requests that reached it. */
  requestCount: () => number;
  /** Starts a command with the owner's credentials in its environment. */
  start: (args: readonly string[]) => { child: ChildProcess; ended: Promise<Ended> };
  /** Client IDs of the accounts that were not there at the start. */
  strangers: () => Promise<string[]>;
  close: () => Promise<void>;
};

export async function serveWorld(platform: Platform, faults: string[] = []): Promise<ServedWorld> {
  const emulator = createEmulator({ data: "contract", random: seededRandom(1), faults });
  const server = await serve(emulator, { port: 0 });
  const home = await mkdtemp(join(tmpdir(), "purser-home-"));
  const orgId = emulator.organizations.find((each) => each.platform === platform)?.id ?? "";
  const owner = emulator.credentials.find(
    (each) => each.orgId === orgId && each.role === "ORG_OWNER" && each.clientId !== undefined,
  );
  const { clientId = "", clientSecret = "" } = owner ?? {};
  const transport = createTransport({
    platform,
    baseUrl: server.url,
    auth: { kind: "service-account", clientId, clientSecret },
  });
  const list = async (): Promise<string[]> => {
    const answer = await transport.send({
      operationId: "listOrgServiceAccounts",
      params: { orgId },
      query: { itemsPerPage: 500 },
      headers: { Accept: platform === "atlas" ? "application/vnd.atlas.2024-08-05+json" : "*/*" },
    });
    const { results } = (await answer.json()) as { results: { clientId: string }[] };
    return results.map((each) => each.clientId);
  };
  const before = new Set(await list());
  return {
    orgId,
    requestCount: () => emulator.requestCount,
    strangers: async () => (await list()).filter((each) => !before.has(each)),
    start(args) {
      const child = spawn(process.execPath, ["--conditions=@purser/source", main, ...args], {
        env: {
          PATH: process.env["PATH"] ?? "",
          HOME: home,
          MONGODB_ATLAS_BASE_URL: server.url,
          MONGODB_ATLAS_CLIENT_ID: clientId,
          MONGODB_ATLAS_CLIENT_SECRET: clientSecret,
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      return { child, ended: endOf(child) };
    },
    async close() {
      await server.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function endOf(child: ChildProcess): Promise<Ended> {
  const output = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, ...output }));
  });
}
