import type { SecretSink } from "../../secret-sinks/secret-sink.ts";
import { SinkError } from "../../secret-sinks/sink-error.ts";
import type { SinkMeans } from "./sink-means.ts";

/** Returns a sink that prints the secret as one line. On a terminal it does so only where a person said yes. */
export function createStdoutSink({
  stdout,
  isTerminalAllowed,
}: Pick<SinkMeans, "stdout" | "isTerminalAllowed">): SecretSink {
  const name = "stdout";
  return {
    name,
    check() {
      return stdout.isTerminal && !isTerminalAllowed
        ? Promise.reject(
            new SinkError(
              name,
              "Stdout is a terminal, which keeps what it shows. Send it through a pipe, name another sink, or add --yes.",
            ),
          )
        : Promise.resolve();
    },
    async deliver(secret) {
      try {
        await stdout.write(`${secret.expose()}\n`);
      } catch (cause) {
        throw new SinkError(name, "The secret could not be written to stdout: nobody reads it.", {
          cause,
        });
      }
    },
  };
}
