import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createEmulator, type Emulator } from "@purser/emulator";
import { serve, type Served } from "@purser/emulator/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Milliseconds. Twenty processes start in two seconds on an idle machine; a busy one must not fail the test. */
const patience = 90_000;

const program = join(import.meta.dirname, "../../../test/token-store-process.ts");

type Started = { child: ChildProcess; says: () => Promise<string>; go: () => void };

let home: string;
let folder: string;
let emulator: Emulator;
let served: Served;
let started: ChildProcess[];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "purser-"));
  folder = join(home, "state", "tokens");
  emulator = createEmulator({ data: "contract" });
  served = await serve(emulator, { port: 0 });
  started = [];
});

afterEach(async () => {
  for (const child of started) child.kill("SIGKILL");
  await served.close();
  await rm(home, { recursive: true });
});

describe("processes that share a token store", { timeout: patience }, () => {
  it("mint one token, twenty of them at the same moment", async () => {
    const processes = Array.from({ length: 20 }, () => start());
    await Promise.all(processes.map(({ says }) => says()));
    for (const { go } of processes) go();
    const hashes = await Promise.all(processes.map(({ says }) => says()));
    console.log(
      `token store: ${processes.length} processes, ${emulator.requestCount} mints at the emulator`,
    );
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^[\da-f]{64}$/);
    expect(emulator.requestCount).toBe(1);
  });

  it("take over at once when the one that mints is killed", async () => {
    const killed = start({ HANG: "1" });
    await killed.says();
    killed.go();
    expect(await killed.says()).toBe("minting");
    const waiting = Array.from({ length: 6 }, () => start());
    await Promise.all(waiting.map(({ says }) => says()));
    for (const { go } of waiting) go();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(emulator.requestCount).toBe(0);
    const killedAt = performance.now();
    killed.child.kill("SIGKILL");
    const hashes = await Promise.all(waiting.map(({ says }) => says()));
    const took = Math.round(performance.now() - killedAt);
    console.log(
      `token store: holder killed, ${waiting.length} waiting processes served after ${took} ms by ${emulator.requestCount} mint`,
    );
    expect(new Set(hashes).size).toBe(1);
    expect(emulator.requestCount).toBe(1);
    expect(took).toBeLessThan(5_000);
    expect(await filesUnder(home)).toHaveLength(1);
  });

  it("leave the token in one private file and the secret nowhere", async () => {
    const one = start();
    await one.says();
    one.go();
    await one.says();
    const owner = ownerOf(emulator);
    const files = await filesUnder(home);
    expect(files).toHaveLength(1);
    for (const path of files) {
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      const text = await readFile(path, "utf8");
      expect(JSON.parse(text)).toMatchObject({ accessToken: expect.any(String) as string });
      for (const form of secretForms(owner.clientSecret)) expect(path + text).not.toContain(form);
      expect(path + text).not.toContain(owner.clientId);
    }
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });
});

function start(settings: Record<string, string> = {}): Started {
  const { clientId, clientSecret } = ownerOf(emulator);
  const child = spawn(process.execPath, ["--conditions=@purser/source", program], {
    env: {
      PATH: process.env["PATH"],
      HOME: home,
      FOLDER: folder,
      URL: served.url,
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
      ...settings,
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  started.push(child);
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  reader.on("line", (line) => lines.push(line));
  let said = 0;
  return {
    child,
    go: () => void child.stdin.end("go\n"),
    async says() {
      const index = said++;
      while (lines.length <= index && child.exitCode === null) {
        await Promise.race([once(reader, "line"), once(reader, "close")]);
      }
      return lines[index] ?? `ended with ${child.exitCode}`;
    },
  };
}

function ownerOf({ credentials }: Emulator): { clientId: string; clientSecret: string } {
  const found = credentials.find(({ role, clientId }) => role === "ORG_OWNER" && clientId);
  return { clientId: found?.clientId ?? "", clientSecret: found?.clientSecret ?? "" };
}

async function filesUnder(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [secret, secret.slice(-16), bytes.toString("base64"), bytes.toString("hex")];
}
