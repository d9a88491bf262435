import type { Client, ClientOptions } from "@purser/core";
import type { SecretSink } from "@purser/lifecycle";
import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Connection } from "../connections/connection.ts";
import { theOneConnection } from "../connections/the-one-connection.ts";
import { worstExitCode, type ExitCode } from "../errors/exit-code.ts";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";
import { documentHead } from "../reading/document-head.ts";
import { itemLines } from "../reading/item-lines.ts";
import { printAnswer } from "../reading/print-answer.ts";
import { readOver } from "../reading/read-over.ts";
import { tokenDocument, tokenNotes, tokensTable, type TokenOutcome } from "./token-report.ts";

export type TokenOptions = { revoke?: true; to?: string };

/** Gets or revokes the access tokens that the commands of a user share, and returns the exit code. */
export async function runToken(options: GlobalOptions & TokenOptions, io: Io): Promise<ExitCode> {
  const { revoke, to } = options;
  if (revoke && to !== undefined) {
    throw new UsageError("--revoke and --to exclude each other.", "Choose one of them.");
  }
  const sink = to === undefined ? undefined : await openSinkOf(to, options, io);
  const outcomes = await readOver(
    options,
    io,
    async (connections, signal) => {
      const asked = sink === undefined ? connections : [theOneConnection(connections, options)];
      const holders = asked.map((connection) => ({ connection, of: holderOf(connection) }));
      const { mintToken, revokeToken } = await import("./change-token.ts");
      const change = revoke ? revokeToken : mintToken;
      return Promise.all(
        holders.map(({ connection, of }) => change(connection, of, { signal, sink })),
      );
    },
    // Both platforms have their tokens from the same address.
    { findPlatform },
  );
  const failures = outcomes.flatMap(({ failure }) => failure ?? []);
  printAnswer(
    {
      document: {
        ...documentHead(options.now ?? io.clock.now()),
        complete: failures.length === 0,
        tokens: outcomes.map(tokenDocument),
      },
      // Stdout has the token alone then.
      text: (shownIn) => itemLines(to === "stdout" ? [] : outcomes, tokensTable(outcomes), shownIn),
      notes: tokenNotes(outcomes, options),
      failures,
    },
    options,
    io,
  );
  return worstExitCode(failures.map((failure) => failure.exitCode));
}

/** Returns a sink that has been found able to take a secret. Throws a UsageError for one that is not. */
async function openSinkOf(to: string, options: GlobalOptions, io: Io): Promise<SecretSink> {
  const { openSink } = await import("../lifecycle/open-sink.ts");
  return openSink(to, options, io);
}

async function findPlatform(options: ClientOptions): Promise<Client> {
  const { connect } = await import("@purser/core");
  return connect({ ...options, platform: "atlas" });
}

const kinds = { "access-token": "an access token of your own", "api-key": "an API key" } as const;

/** Throws a UsageError for credentials that no token is minted with. */
function holderOf({
  credential,
  self,
  profile,
}: Connection): Pick<TokenOutcome, "clientId" | "profile"> {
  if (credential === "service-account" && self !== undefined) {
    return { clientId: self, ...(profile === undefined ? {} : { profile }) };
  }
  const kind = credential === "service-account" ? "something else" : kinds[credential];
  const whose = profile === undefined ? "the credentials are" : `profile ${profile} has`;
  throw new UsageError(
    `Access tokens are minted with the secret of a service account, and ${whose} ${kind}.`,
    "Give the client ID and the secret of a service account, or name a profile that has them.",
  );
}
