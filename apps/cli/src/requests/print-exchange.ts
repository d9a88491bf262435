import { redact } from "../errors/redact.ts";
import type { Output } from "../io.ts";
import type { Exchange } from "./send.ts";

/** Prints one request and its answer to stderr, in one line. */
export function printExchange(exchange: Exchange, stderr: Output, format: "text" | "json"): void {
  const { method, url, status, milliseconds } = exchange;
  const line =
    format === "json"
      ? JSON.stringify({ request: exchange })
      : `${method} ${url} ${status ?? "no answer"} ${milliseconds} ms`;
  stderr.write(`${redact(line)}\n`);
}
