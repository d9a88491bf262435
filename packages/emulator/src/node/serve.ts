import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { defaultAddress, exchangeOf, type Emulator } from "../create-emulator.ts";
import type { Written } from "../written.ts";
import { PortInUseError } from "./port-in-use-error.ts";
import { readIncoming } from "./read-incoming.ts";
import { writeResponse } from "./write-response.ts";

/** Milliseconds that requests under way get to be answered when the server closes. */
const patience = 1000;

export type Served = {
  /** Where it listens, e.g. `http://127.0.0.1:8787`. */
  url: string;
  /** Stops listening; requests under way are answered, for a second at most. */
  close(): Promise<void>;
};

/**
 * Puts an emulator on loopback HTTP (127.0.0.1). Port 0 picks a free one. A request's address is the emulator's default
 * one unless an `X-Forwarded-For` header names another, so that access lists can be tried from one machine.
 * Rejects with `PortInUseError`.
 */
export async function serve(emulator: Emulator, options: { port: number }): Promise<Served> {
  const server = createServer((message, reply) => {
    void answer(emulator, message, reply);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === "EADDRINUSE";
      reject(isTaken ? new PortInUseError(options.port, { cause: error }) : error);
    });
    server.listen(options.port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        const impatience = setTimeout(() => server.closeAllConnections(), patience);
        server.close(() => {
          clearTimeout(impatience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

async function answer(
  emulator: Emulator,
  message: IncomingMessage,
  reply: ServerResponse,
): Promise<void> {
  try {
    const answered = await emulator[exchangeOf].carry(readIncoming(message, reply, defaultAddress));
    if (answered instanceof Response) await writeResponse(answered, reply);
    else writeAnswer(answered, reply);
  } catch (error) {
    // A fault cut the connection, or the caller went away: an HTTP server can only hang up.
    if (isConnectionFault(error) || message.destroyed) reply.destroy();
    else fail(reply, error);
  }
}

function writeAnswer({ status, headers, text }: Written, reply: ServerResponse): void {
  if (text === null) {
    reply.writeHead(status, headers).end();
    return;
  }
  const bytes = Buffer.from(text);
  reply.writeHead(status, { ...headers, "Content-Length": bytes.length }).end(bytes);
}

function isConnectionFault(error: unknown): boolean {
  const cause = error instanceof TypeError ? error.cause : error;
  return (cause as { code?: unknown } | undefined)?.code === "ECONNRESET";
}

/** A fault of the emulator itself is told as such, never dressed up as the platform's. */
function fail(reply: ServerResponse, error: unknown): void {
  if (reply.headersSent) {
    reply.destroy();
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  reply.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
  reply.end(`The emulator failed, which is its own fault:\n${text}\n`);
}
