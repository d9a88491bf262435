import { Secret } from "@purser/core";
import { UsageError } from "../errors/usage-error.ts";
import type { Io } from "../io.ts";

/** Characters: more than any secret or token has. */
const longest = 8192;

/** What is asked for, and by which way it may come. */
export type SecretRequest = {
  /** Such as "the secret of mdb_sa_id_…". */
  what: string;
  /** The option that has it read from stdin. */
  flag: string;
  isFromStdin: boolean;
  /** Whether a person may be asked: with `--json`, stderr is for documents only. */
  isAskable: boolean;
};

/** Returns a secret from stdin, or from a person who types it without seeing it. Throws a UsageError where neither gives one. */
export async function readSecret(request: SecretRequest, io: Io): Promise<Secret> {
  const { what, flag, isFromStdin, isAskable } = request;
  const { stdin } = io;
  if (stdin?.isTerminal && io.stderr.isTerminal && isAskable) {
    const typed = await stdin.ask({ prompt: `${capital(what)}: `, isHidden: true });
    return checked(typed ?? "", request, "nothing was typed");
  }
  if (!isFromStdin || stdin?.isTerminal) {
    const why = isAskable ? "there is no terminal to ask for it" : "with --json nothing is asked";
    throw new UsageError(
      `${capital(what)} is not given: ${why}.`,
      `Pipe it into the command with ${flag}; it is never taken from an argument.`,
    );
  }
  const text = (await stdin?.readAll()) ?? "";
  return checked(text.replace(/\r?\n$/, ""), request, "stdin was empty");
}

function checked(text: string, { what, flag }: SecretRequest, whenEmpty: string): Secret {
  const hint = `Pipe it, alone and in one line, into the command with ${flag}.`;
  if (text === "") throw new UsageError(`${capital(what)} is not given: ${whenEmpty}.`, hint);
  if (text.length > longest || /[\r\n]/.test(text)) {
    throw new UsageError(`What stands on stdin is more than ${what}.`, hint);
  }
  return new Secret(text);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
