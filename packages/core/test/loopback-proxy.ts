import { once } from "node:events";
import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

export type LoopbackProxy = {
  /** `127.0.0.1:port` */
  address: string;
  /** First line of every request it was sent, as `METHOD target`. */
  seen: string[];
  /** `Proxy-Authorization` of every request; undefined where there was none. */
  authorizations: (string | undefined)[];
  connectionCount(): number;
  close(): Promise<void>;
};

/** An HTTP proxy on 127.0.0.1: passes requests on and opens tunnels, or refuses everything with the given status. */
export async function startProxy(refusal?: number): Promise<LoopbackProxy> {
  const seen: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const sockets = new Set<Duplex>();
  const note = (message: IncomingMessage) => {
    seen.push(`${message.method} ${message.url}`);
    authorizations.push(message.headers["proxy-authorization"]);
  };
  const server = createServer((message, reply) => {
    note(message);
    if (refusal === undefined) forward(message, reply);
    else reply.writeHead(refusal).end();
  });
  server.on("connect", (message: IncomingMessage, socket: Duplex) => {
    note(message);
    if (refusal === undefined) tunnel(message, socket);
    else socket.end(`HTTP/1.1 ${refusal} No\r\n\r\n`);
  });
  server.on("connection", (socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    authorizations,
    connectionCount: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function forward(message: IncomingMessage, reply: ServerResponse): void {
  const { method, headers } = message;
  const onward = request(message.url ?? "", { method, headers }, (answer) => {
    reply.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(reply);
  });
  onward.on("error", () => reply.destroy());
  message.pipe(onward);
}

/** Every tunnel ends on loopback, whatever name it was asked for. */
function tunnel(message: IncomingMessage, socket: Duplex): void {
  const port = Number(message.url?.split(":").at(-1));
  const target = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    socket.pipe(target).pipe(socket);
  });
  target.on("error", () => socket.destroy());
  socket.on("error", () => target.destroy());
}
