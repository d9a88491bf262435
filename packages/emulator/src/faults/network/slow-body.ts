import type { NetworkFault } from "../fault.ts";

const chunkCount = 10;

export const slowBody: NetworkFault = {
  kind: "network",
  name: "slow-body",
  summary:
    "Headers come at once, the body in ten pieces with the given milliseconds between them (default 500).",
  async carry({ clock, request, value }, next) {
    const response = await next();
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length === 0) return new Response(null, response);
    const size = Math.ceil(bytes.length / chunkCount);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await clock.sleep(value ?? 500, request.signal);
        controller.enqueue(bytes.subarray(sent, sent + size));
        sent += size;
        if (sent >= bytes.length) controller.close();
      },
    });
    const headers = new Headers(response.headers);
    headers.set("Content-Length", String(bytes.length));
    return new Response(body, { status: response.status, headers });
  },
};
