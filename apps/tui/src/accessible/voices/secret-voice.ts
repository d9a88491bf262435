import type { SecretDialog } from "../../dialogs/secret/secret-dialog.ts";
import { minuteOf } from "../../text/date.ts";
import { keyToken, replacing, typedTokens } from "../tokens-of.ts";
import { isLeaving, type DialogVoice } from "./dialog-voice.ts";

/** A one-time secret: it is never said, for what is said stays behind; it goes to a sink, or is given up. */
export const secretVoice: DialogVoice<SecretDialog> = {
  says: ({ accountName, expiresAt, ways, asking, complaint, said }) => [
    `One-time secret of ${accountName}${expiresAt === "" ? "" : `, expires ${minuteOf(expiresAt)}`}.`,
    ...said.map(({ text }) => text),
    ...(complaint === undefined ? [] : [complaint]),
    ...(ways.length === 0
      ? ["It is nowhere but here, and nothing brings it back."]
      : ways.map((way) => `It is ${way}.`)),
    asking?.what === "lost"
      ? 'Nobody has it. Type "lost" to give it up; back keeps it.'
      : "Where to? file:PATH, env:FILE:NAME or exec:COMMAND, on its stdin. close leaves.",
  ],
  answer({ asking }, line) {
    if (asking !== undefined) {
      if (isLeaving(line)) return [keyToken("escape")];
      return line === "" ? [] : [...replacing(line), keyToken("enter")];
    }
    if (isLeaving(line)) return [keyToken("escape")];
    // `w` asks where to, with a proposal that the line takes the place of.
    return /^(?:file|env|exec):./.test(line)
      ? [...typedTokens("w"), ...replacing(line), keyToken("enter")]
      : [];
  },
};
