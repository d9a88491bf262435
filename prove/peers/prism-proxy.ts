import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { Agent, request, type IncomingMessage } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Platform } from "@purser/spec";
import type { Peer, PeerFinding } from "./peer.ts";
import { entryHeader, serveReplay } from "./replay-server.ts";
import type { Entry } from "./traffic-writer.ts";

/** One element of its `sl-violations` header. */
type Violation = { location?: string[]; code?: string | number; message?: string };

/** Milliseconds for one entry: it never answers a body that is not JSON. */
const timeout = 5000;
/** Requests that are under way at a time. */
const width = 8;

/**
 * The Prism proxy before a server that answers as the platform did. It stops answering at malformed bodies, so it is shown
 * no negative writes.
 */
export const prismProxy: Peer = {
  name: "Prism proxy 5.16.0",
  manner: "our traffic sent through it, negative writes left out",
  layers: ["A", "B", "C", "D"],
  async look(platform, entries) {
    const { url, server } = await serveReplay(entries);
    const port = await freePort();
    const prism = await startPrism(platform, url, port);
    const agent = new Agent({ keepAlive: true, maxSockets: width });
    const findings: PeerFinding[] = [];
    const queue = entries.entries();
    const work = async (): Promise<void> => {
      for (const [index, entry] of queue) {
        for (const violation of await violationsOf(entry, index, port, agent))
          findings.push({ index, key: keyOf(entry, violation) });
      }
    };
    try {
      await Promise.all(Array.from({ length: width }, work));
    } finally {
      agent.destroy();
      prism.kill();
      server.close();
      server.closeAllConnections();
    }
    return findings;
  },
};

async function startPrism(
  platform: Platform,
  upstream: string,
  port: number,
): Promise<ChildProcess> {
  const command = fileURLToPath(import.meta.resolve("@stoplight/prism-cli/dist/index.js"));
  const document = fileURLToPath(import.meta.resolve(`@purser/spec/${platform}.json`));
  const options = ["--port", `${port}`, "--verboseLevel", "silent"];
  const child = spawn(process.execPath, [command, "proxy", document, upstream, ...options], {
    // It prints a stack where a violation has letters that a header cannot hold; the answer then says nothing.
    stdio: "ignore",
  });
  for (let attempt = 0; attempt < 150; attempt++) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return child;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error("Prism did not listen within 30 seconds.");
}

async function violationsOf(
  entry: Entry,
  index: number,
  port: number,
  agent: Agent,
): Promise<Violation[]> {
  const { pathname, search } = new URL(entry.url);
  const sent = request({
    host: "127.0.0.1",
    port,
    agent,
    path: `${pathname}${search}`,
    method: entry.method,
    headers: { ...entry.requestHeaders, [entryHeader]: `${index}` },
    maxHeaderSize: 1 << 20,
    signal: AbortSignal.timeout(timeout),
  });
  try {
    sent.end(entry.requestBody);
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    answer.resume();
    await once(answer, "end");
    const header = answer.headers["sl-violations"];
    return typeof header === "string" ? (JSON.parse(header) as Violation[]) : [];
  } catch {
    return [];
  }
}

function keyOf(entry: Entry, { location = [], code = "", message = "" }: Violation): string {
  const place = location.map((each) => (/^\d+$/.test(each) ? "[]" : each)).join(".");
  return [entry.operationId, entry.status, place, code, message].join(" ");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
