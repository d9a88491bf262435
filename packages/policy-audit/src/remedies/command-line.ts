import { shellWord } from "./shell-word.ts";

/** Returns a command line of words, each quoted where it has to be. */
export function commandLine(...words: readonly string[]): string {
  return words.map(shellWord).join(" ");
}

/** Returns the command line that writes a JSON body into a file. */
export function writeBody(file: string, body: unknown): string {
  return `printf '%s' ${shellWord(JSON.stringify(body))} > ${shellWord(file)}`;
}
