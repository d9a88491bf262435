import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Entry } from "./traffic-writer.ts";

/** Names the entry whose answer is wanted. */
export const entryHeader = "x-prove-entry";

/** Headers that belong to a connection, not to an answer. */
const ofConnection = new Set([
  "connection",
  "content-length",
  "transfer-encoding",
  "keep-alive",
  "date",
]);

/** Starts a server on this machine that answers as each entry was answered. */
export async function serveReplay(
  entries: readonly Entry[],
): Promise<{ url: string; server: Server }> {
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    request.resume();
    request.on("end", () => {
      const entry = entries[Number(request.headers[entryHeader])];
      const headers = Object.entries(entry?.responseHeaders ?? {}).filter(
        ([name]) => !ofConnection.has(name),
      );
      response.writeHead(entry?.status ?? 500, Object.fromEntries(headers));
      response.end(entry?.responseBody);
    });
  });
  server.keepAliveTimeout = 600_000;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}
