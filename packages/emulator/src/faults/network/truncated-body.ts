import type { NetworkFault } from "../fault.ts";
import { connectionReset } from "./connection-reset.ts";

export const truncatedBody: NetworkFault = {
  kind: "network",
  name: "truncated-body",
  summary: "The connection is cut half-way through the body; its length was announced in full.",
  async carry(_transit, next) {
    const response = await next();
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length === 0) return new Response(null, response);
    const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
    let isSent = false;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (isSent) controller.error(connectionReset());
        else controller.enqueue(half);
        isSent = true;
      },
    });
    const headers = new Headers(response.headers);
    headers.set("Content-Length", String(bytes.length));
    return new Response(body, { status: response.status, headers });
  },
};
