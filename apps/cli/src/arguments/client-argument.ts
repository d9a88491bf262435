import { Argument } from "commander";
import { parseAccount } from "./parse-account.ts";

/** The operand of every command that is about one service account; what cannot name one is refused. */
export function createClientArgument(): Argument {
  return new Argument(
    "<client>",
    "the account's client ID, or its name if no other has it",
  ).argParser((text: string) => {
    parseAccount(text);
    return text;
  });
}
