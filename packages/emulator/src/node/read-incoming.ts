import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Incoming } from "../protocol/incoming.ts";

/** Reads an HTTP message as the platform does; its `Request` is aborted when the caller goes away. */
export function readIncoming(
  message: IncomingMessage,
  reply: ServerResponse,
  defaultAddress: string,
): Incoming {
  const { method = "GET" } = message;
  const url = new URL(message.url ?? "/", `http://${message.headers.host ?? "127.0.0.1"}`);
  const header = (name: string): string | null => {
    const value = message.headers[name];
    return Array.isArray(value) ? value.join(", ") : (value ?? null);
  };
  return {
    method,
    url,
    header,
    text: () => text(message),
    address: header("x-forwarded-for")?.split(",")[0]?.trim() || defaultAddress,
    toRequest() {
      const gone = new AbortController();
      reply.once("close", () => gone.abort());
      const headers = new Headers();
      for (const [name, values] of Object.entries(message.headersDistinct)) {
        for (const value of values ?? []) headers.append(name, value);
      }
      return new Request(url, { method, headers, signal: gone.signal });
    },
  };
}
