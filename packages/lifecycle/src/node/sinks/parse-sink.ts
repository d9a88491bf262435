import { resolve } from "node:path";
import type { SecretSink } from "../../secret-sinks/secret-sink.ts";
import { SinkError } from "../../secret-sinks/sink-error.ts";
import { createEnvSink } from "./env-sink.ts";
import { createExecSink } from "./exec-sink.ts";
import { createFileSink } from "./file-sink.ts";
import type { SinkMeans } from "./sink-means.ts";
import { fillPattern, hasPlaceholder, type SinkAccount } from "./sink-pattern.ts";
import { createStdoutSink } from "./stdout-sink.ts";
import { createTurns, type Turns } from "./turns.ts";

const forms = "file:PATH, stdout, env:FILE:NAME or exec:COMMAND";

/**
 * Reads `file:PATH`, `stdout`, `env:FILE:NAME` or `exec:COMMAND`. Throws `SinkError` for any other text. Touches nothing:
 * `check` of the sink does.
 */
export function parseSink(text: string, means: SinkMeans): SecretSink {
  if (hasPlaceholder(text)) {
    throw new SinkError(text, `${text} is a sink for many accounts. Name the one that is meant.`);
  }
  return toSink(text, means, createTurns());
}

/**
 * Reads a sink for many accounts, such as `file:secrets/{clientId}` or `env:.env:{name}_SECRET`, and returns what makes the
 * sink of one. Throws `SinkError` for a text that is no sink. A text without `{clientId}` or `{name}` is taken, and refused
 * by the plan if more than one account would go there.
 */
export function parseSinkPattern(
  text: string,
  means: SinkMeans,
): (account: SinkAccount) => SecretSink {
  const turns = createTurns();
  const toSinkOf = (account: SinkAccount) => toSink(fillPattern(text, account), means, turns);
  toSinkOf({ clientId: "mdb_sa_id_0", accountName: "account" });
  return toSinkOf;
}

/** Finds the sink again that a journal names by its place; undefined where nobody can look into it. */
export function findSink(place: string, means: SinkMeans): SecretSink | undefined {
  if (!place.startsWith("file:") && !place.startsWith("env:")) return undefined;
  return toSink(place, means, createTurns());
}

function toSink(text: string, means: SinkMeans, turns: Turns): SecretSink {
  const [kind] = text.split(":", 1);
  const rest = text.slice((kind?.length ?? 0) + 1);
  const { cwd, tell } = means;
  if (text === "stdout") return createStdoutSink(means);
  if (rest.trim() !== "" && !rest.includes("\0")) {
    if (kind === "file") return createFileSink(text, resolve(cwd, rest));
    if (kind === "exec") return createExecSink(rest, means);
    // A path may have colons in it, a variable has none.
    const [, file, variable] = /^(.+):([A-Za-z_][A-Za-z0-9_]*)$/s.exec(rest) ?? [];
    if (kind === "env" && file !== undefined && variable !== undefined) {
      return createEnvSink({ name: text, path: resolve(cwd, file), variable, tell, turns });
    }
  }
  const why = kind === "env" ? "NAME is letters, digits and underscores" : `a sink is ${forms}`;
  throw new SinkError(text, `"${text}" is no sink: ${why}.`);
}
