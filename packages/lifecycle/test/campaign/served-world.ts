import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { RotationWorld } from "../rotation-world.ts";

/** What comes between a process and the service, at each request, counted from 1. */
export type AtRequest = (
  index: number,
  pass: () => Promise<Response>,
) => Promise<Response | undefined>;

/** Serves the service of a world over HTTP; undefined for an answer cuts the connection. */
export async function serveWorld(
  world: RotationWorld,
  atRequest: AtRequest,
): Promise<{ url: string; close: () => Promise<void> }> {
  let index = 0;
  const server = createServer((message, reply) => {
    const chunks: Buffer[] = [];
    message.on("data", (chunk: Buffer) => chunks.push(chunk));
    message.on("end", () => {
      const { method = "GET", url = "/", headers } = message;
      const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
        typeof value === "string" && name !== "connection" ? [[name, value]] : [],
      );
      const body = method === "GET" || method === "DELETE" ? null : Buffer.concat(chunks);
      const request = new Request(`${world.emulator.baseUrl}${url}`, {
        method,
        headers: given,
        body,
      });
      void (async () => {
        const answer = await atRequest(++index, () => world.emulator.fetch(request));
        if (!answer) {
          message.socket.destroy();
          return;
        }
        reply.writeHead(answer.status, Object.fromEntries(answer.headers));
        reply.end(Buffer.from(await answer.arrayBuffer()));
      })();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
