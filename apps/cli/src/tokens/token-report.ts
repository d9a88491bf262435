import { failureDocument } from "../errors/print-failure.ts";
import type { Failure } from "../errors/failure.ts";
import { printable } from "../output/printable.ts";
import type { ItemTable } from "../reading/listing-table.ts";

/** What became of the access token of one connection. */
export type TokenOutcome = {
  clientId: string;
  profile?: string;
  /** `kept`: an earlier command had minted it. `none`: there was none to revoke. `failed`: `failure` says why. */
  state: "minted" | "kept" | "revoked" | "none" | "failed";
  /** ISO 8601. */
  expiresAt?: string;
  failure?: Failure;
};

/** A token as documents have it: never its value. */
export type TokenDocument = Omit<TokenOutcome, "failure"> & {
  error?: ReturnType<typeof failureDocument>;
};

export function tokenDocument({ failure, ...outcome }: TokenOutcome): TokenDocument {
  return { ...outcome, ...(failure === undefined ? {} : { error: failureDocument(failure) }) };
}

const columns = [{ heading: "CLIENT ID" }, { heading: "TOKEN" }, { heading: "EXPIRES" }];

/** The table of tokens, with the profiles where there are some. */
export function tokensTable(outcomes: readonly TokenOutcome[]): ItemTable<TokenOutcome> {
  const hasProfiles = outcomes.some(({ profile }) => profile !== undefined);
  return {
    columns: hasProfiles ? [{ heading: "PROFILE" }, ...columns] : columns,
    cells: ({ profile, clientId, state, expiresAt }) => [
      ...(hasProfiles ? [{ text: printable(profile ?? "-") }] : []),
      { text: printable(clientId) },
      { text: state, tone: state === "failed" ? "bad" : "plain" },
      { text: printable(expiresAt ?? "-") },
    ],
  };
}

/** Returns what people are told beside the table. */
export function tokenNotes(
  outcomes: readonly TokenOutcome[],
  { to, demo }: { to?: string; demo?: true },
): string[] {
  const states = new Set(outcomes.map(({ state }) => state));
  const delivered = to === undefined ? [] : outcomes.filter(({ state }) => state !== "failed");
  return [
    ...delivered.map(
      ({ clientId, expiresAt }) =>
        `The access token of ${printable(clientId)}, good until ${printable(expiresAt ?? "")}, went to ${printable(to ?? "")}.`,
    ),
    ...(demo === undefined && (states.has("minted") || states.has("kept"))
      ? ["Commands of this user share it until it ends; purser token --revoke ends it now."]
      : []),
    ...(demo === undefined && states.has("none")
      ? ["No command of this user had kept a token that still lives."]
      : []),
  ];
}
