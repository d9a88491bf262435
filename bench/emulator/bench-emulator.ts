import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline";
import autocannon from "autocannon";
import type { Bench, Row } from "../report.ts";

type Target = { url: string; token: string; child: ChildProcess };

const seconds = 8;
const connections = 10;
const prismPort = 4010;

/** Requests per second for reading one account with a bearer token: emulator, bare Node server, Prism mock, one process each, one after the other. */
export async function benchEmulator(): Promise<Bench> {
  const floor = await measure(await startServer("./floor-server.ts"));
  const emulated = await startServer("./emulator-server.ts");
  const emulator = await measure(emulated);
  const prism = await measure(await startPrism(new URL(emulated.url).pathname, emulated.token));
  const row = (name: string, value: number, more: Partial<Row> = {}): Row => ({
    name,
    unit: "requests/s",
    value,
    ...more,
  });
  return {
    bench: "emulator",
    rows: [
      row("bare node:http, same bytes", floor),
      row("purser emulator", emulator, { ratio: emulator / floor, reference: "bare node:http" }),
      row("prism mock 5.16.0", prism, {
        ratio: emulator / prism,
        reference: "slower than the emulator",
      }),
    ],
  };
}

async function startServer(file: string): Promise<Target> {
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ["--conditions=@purser/source", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await firstLine(child);
  return { ...(JSON.parse(line) as { url: string; token: string }), child };
}

async function startPrism(path: string, token: string): Promise<Target> {
  const document = fileURLToPath(import.meta.resolve("@purser/spec/atlas.json"));
  const prism = fileURLToPath(import.meta.resolve("@stoplight/prism-cli/dist/index.js"));
  const child = spawn(
    process.execPath,
    [prism, "mock", "--port", String(prismPort), "--verboseLevel", "silent", document],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const target = { url: `http://127.0.0.1:${prismPort}${path}`, token, child };
  for (let attempt = 0; attempt < 100; attempt++) {
    const isUp = await fetch(target.url, { headers: headersFor(token) }).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return target;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error("Prism did not answer the request within 20 seconds.");
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("The server has no stdout.");
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(child, "exit")])) as [unknown];
  if (typeof line !== "string") throw new Error(`The server ended early with ${String(line)}.`);
  return line;
}

function headersFor(token: string): Record<string, string> {
  return {
    Authorization: `Bearer ${token}`,
    Accept: "application/vnd.atlas.2024-08-05+json",
  };
}

/** Warms up, measures, stops the server. Throws when any answer was not a success: a fast error is no result. */
async function measure({ url, token, child }: Target): Promise<number> {
  try {
    const run = (duration: number) =>
      autocannon({ url, connections, duration, headers: headersFor(token) });
    await run(2);
    const result = await run(seconds);
    if (result.non2xx > 0 || result.errors > 0) {
      throw new Error(`${url}: ${result.non2xx} refusals and ${result.errors} errors.`);
    }
    return result.requests.average;
  } finally {
    child.kill();
  }
}
