import type { Command, Option } from "commander";

/** What `purser` does without the name of a command. */
const defaultName = "browse";

/** Asked of the program, not of a command. */
const ofProgram = new Set(["--help", "-h", "--version", "-V"]);

/**
 * Returns the words to parse in place of those typed: where none of them is a command, the browser is meant. A word that is no
 * option stays what it is, so that a mistyped command is refused as one.
 */
export function withDefaultCommand(argv: readonly string[], program: Command): readonly string[] {
  const browser = program.commands.find((command) => command.name() === defaultName);
  const options = [...program.options, ...(browser?.options ?? [])];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (ofProgram.has(word) || !word.startsWith("-") || word === "--") return argv;
    if (takesNext(word, options)) index++;
  }
  return [defaultName, ...argv];
}

function takesNext(word: string, options: readonly Option[]): boolean {
  return options.some(
    (option) => option.required && (option.long === word || option.short === word),
  );
}
