import type { Secret } from "@purser/core";
import type { SecretNote, SecretSink } from "@purser/lifecycle";
import { childEnv } from "../effects/child-env.ts";
import { screenSink } from "./change.ts";
import type { Vault } from "./vault.ts";

/** What sinks reach outside with. */
export type SinkOutside = {
  /** Where relative paths begin. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  vault: Vault;
  /** Whether a secret may be shown at all: only where no scrollback keeps it. */
  canShow: boolean;
};

/** A sink, and what came to the vault through it. */
export type OpenedSink = { sink: SecretSink; vaultId: () => number | undefined };

/** Whose secret it will be. */
export type SinkOwner = { clientId: string; accountName: string };

/** Returns the sink that a text names; `{clientId}` and `{name}` stand for the account. Throws `SinkError` for no sink. */
export async function findSink(
  text: string,
  owner: SinkOwner | undefined,
  outside: SinkOutside,
  tell: (line: string) => void,
): Promise<OpenedSink> {
  const [{ SinkError }, { parseSink, parseSinkPattern }] = await Promise.all([
    import("@purser/lifecycle"),
    import("@purser/lifecycle/node"),
  ]);
  if (text === screenSink) {
    if (outside.canShow) return openScreen(outside.vault);
    throw new SinkError(text, "This screen cannot show a secret: its text would stay behind.");
  }
  if (text === "stdout") {
    throw new SinkError(
      text,
      `The browser is on stdout. Say "${screenSink}" to be shown the secret once.`,
    );
  }
  const stdout = { isTerminal: true, write: () => Promise.reject(new Error("It is the screen.")) };
  const { cwd } = outside;
  // A command that takes a secret has no need for the credentials that made it.
  const env = childEnv(outside.env);
  const means = { cwd, env, tell, stdout, isTerminalAllowed: false };
  const sink = owner === undefined ? parseSink(text, means) : parseSinkPattern(text, means)(owner);
  return { sink, vaultId: () => undefined };
}

function openScreen(vault: Vault): OpenedSink {
  let vaultId: number | undefined;
  return {
    vaultId: () => vaultId,
    sink: {
      name: screenSink,
      check: () => Promise.resolve(),
      deliver(secret: Secret, note: SecretNote) {
        vaultId = vault.put(secret, note);
        return Promise.resolve();
      },
    },
  };
}
