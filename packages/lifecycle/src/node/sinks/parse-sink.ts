import type { SecretSink } from "../../secret-sinks/secret-sink.ts";
import { SinkError } from "../../secret-sinks/sink-error.ts";
import type { SinkMeans } from "./sink-means.ts";

/**
 * Reads `file:PATH`, `stdout`, `env:FILE:NAME` or `exec:COMMAND`. Throws `SinkError` for any other text. Touches nothing:
 * `check` of the sink does.
 */
export function parseSink(text: string, means: SinkMeans): SecretSink {
  throw new SinkError(text, `Not there yet: ${means.cwd}`);
}

/**
 * Reads a sink for many accounts, such as `file:secrets/{clientId}` or `env:.env:{name}_SECRET`, and returns what makes the
 * sink of one. Throws `SinkError` for a text that would send all of them to one place.
 */
export function parseSinkPattern(
  text: string,
  means: SinkMeans,
): (account: { clientId: string; accountName: string }) => SecretSink {
  throw new SinkError(text, `Not there yet: ${means.cwd}`);
}

/** Finds the sink again that a journal names by its place; undefined where there is no looking at it. */
export function findSink(place: string, means: SinkMeans): SecretSink | undefined {
  throw new SinkError(place, `Not there yet: ${means.cwd}`);
}
