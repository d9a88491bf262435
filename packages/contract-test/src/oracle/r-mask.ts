import type { Json } from "@purser/spec";
import type { PassiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import { walkAnswer } from "./walk-answer.ts";

/** The prefix, an ellipsis as a character or as three dots, and four characters. Source: samples of the account pages. */
const form = /^mdb_sa_sk_(?:…|\.{3})([!-~]{4})$/;

/** A mask tells two secrets apart and gives nothing else away. */
export const rMask: PassiveCheck = {
  id: "R-MASK",
  kind: "passive",
  summary: "A masked secret is its prefix, the mask and its last four characters.",
  *judge(exchange, operation, { contract, secrets }) {
    if (!operation) return;
    for (const { name, value, parent, schemas } of walkAnswer(
      contract.document,
      operation,
      exchange,
    )) {
      if (name !== "maskedSecretValue" || value === null) continue;
      const pointer = schemas[0];
      const id = textOf(parent, "id");
      const known = id === undefined ? undefined : secrets.valueOf(id);
      const tail = tailOf(value);
      yield {
        verdict: tail === undefined ? "violation" : "pass",
        case: "form",
        message: tail === undefined ? "A mask has another form." : "Masks have their form.",
        expected: "mdb_sa_sk_, … and four characters",
        actual: tail === undefined ? `${JSON.stringify(value).length - 2} characters` : "the same",
        pointer,
      };
      if (known === undefined) continue;
      const isRight = tail !== undefined && known.endsWith(tail);
      yield {
        verdict: isRight ? "pass" : "violation",
        case: "last four",
        message: isRight
          ? "The mask ends as the secret does."
          : "The mask does not end as the secret does.",
        pointer,
      };
    }
  },
};

/** Returns the characters that a mask shows; undefined where it has another form. */
export function tailOf(mask: Json | undefined): string | undefined {
  return typeof mask === "string" ? form.exec(mask)?.[1] : undefined;
}
