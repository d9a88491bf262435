import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Sends a response piece by piece as its body comes. Rejects when the body breaks off. */
export async function writeResponse(response: Response, reply: ServerResponse): Promise<void> {
  reply.writeHead(response.status, Object.fromEntries(response.headers));
  reply.flushHeaders();
  if (response.body === null) reply.end();
  else await pipeline(Readable.fromWeb(response.body), reply);
}
