import type { SecretSink } from "@purser/lifecycle";
import type { SinkMeans } from "@purser/lifecycle/node";
import type { GlobalOptions } from "../arguments/global-options.ts";
import { redact } from "../errors/redact.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { printable } from "../output/printable.ts";
import { sinkForms, type SecretOptions } from "./change-options.ts";
import { toSinkFailure } from "./sink-failure.ts";

/** What of the environment is as good as a secret. */
const credentialVariables = [
  "MONGODB_ATLAS_CLIENT_SECRET",
  "MONGODB_ATLAS_ACCESS_TOKEN",
  "MONGODB_ATLAS_PRIVATE_API_KEY",
] as const;

type SinkFor = (account: { clientId: string; accountName: string }) => SecretSink;

/** What a secret is created with, found whole and able to take one. */
export type AskedSecret = { hours: number; sink: SecretSink; isSecretOnStdout: boolean };

/** Returns the lifetime and the sink that were asked for. Throws a UsageError where one is missing, or the sink takes no secret. */
export async function askedSecret(
  options: GlobalOptions & SecretOptions,
  io: Io,
): Promise<AskedSecret> {
  const { hours, to } = checkAsked(options);
  const sink = await openSink(to, options, io);
  return { hours, sink, isSecretOnStdout: to === "stdout" };
}

/** The same for many accounts: the sink is a pattern, and what it makes can only be checked account by account. */
export async function askedSecrets(
  options: GlobalOptions & SecretOptions,
  io: Io,
): Promise<{ hours: number; sinkFor: SinkFor }> {
  const { hours, to } = checkAsked(options);
  return { hours, sinkFor: await openSinks(to, options, io) };
}

/** Returns what makes a sink for each of many accounts. */
export async function openSinks(to: string, options: GlobalOptions, io: Io): Promise<SinkFor> {
  const { parseSinkPattern } = await import("@purser/lifecycle/node");
  return orUsageError(() => parseSinkPattern(to, sinkMeans(options, io)));
}

/** Returns a sink that has been found able to take a secret. */
export async function openSink(to: string, options: GlobalOptions, io: Io): Promise<SecretSink> {
  const { parseSink } = await import("@purser/lifecycle/node");
  const sink = orUsageError(() => parseSink(to, sinkMeans(options, io)));
  if (options.json && to === "stdout") {
    throw new UsageError(
      "The secret and the document of --json would both go to stdout.",
      "Send the secret to another place, or leave --json out.",
    );
  }
  await sink.check().catch((error: unknown) => {
    throw toSinkFailure(error, false) ?? error;
  });
  return sink;
}

function orUsageError<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    throw toSinkFailure(error, false) ?? error;
  }
}

function checkAsked({ hours, to }: SecretOptions): { hours: number; to: string } {
  if (to === undefined) {
    throw new UsageError("It is not said where the secret goes.", `Add --to with ${sinkForms}.`);
  }
  if (hours === undefined) {
    throw new UsageError(
      "It is not said how long the secret lives.",
      "Add --hours, such as --hours 2160 for 90 days.",
    );
  }
  return { hours, to };
}

/** Returns what sinks reach outside with. */
export function sinkMeans(options: GlobalOptions, { stdout, stderr, env }: Io): SinkMeans {
  return {
    cwd: process.cwd(),
    stdout: {
      isTerminal: stdout.isTerminal,
      write: async (text) =>
        stdout.deliver === undefined ? stdout.write(text) : stdout.deliver(text),
    },
    tell(line) {
      const text = options.json ? JSON.stringify({ sink: line }) : printable(line);
      if (!options.quiet) stderr.write(`${redact(text)}\n`);
    },
    isTerminalAllowed: options.yes === true,
    env: withoutCredentials(env),
  };
}

/** A command that takes a secret has no need for the credentials that made it. */
function withoutCredentials(env: Io["env"]): Io["env"] {
  const hidden = new Set<string>(credentialVariables);
  return Object.fromEntries(Object.entries(env).filter(([name]) => !hidden.has(name)));
}
