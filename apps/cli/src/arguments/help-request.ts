import type { Command } from "commander";

/**
 * Returns the words to parse in place of those typed. `purser help accounts list` is `purser accounts list --help`; where what
 * help is wanted of is no command, the words alone, so that they are refused and not answered with other help.
 */
export function helpRequest(argv: readonly string[], program: Command): readonly string[] {
  const isHelp = argv[0] === "help";
  if (!isHelp && !argv.includes("--help") && !argv.includes("-h")) return argv;
  const rest = isHelp ? argv.slice(1) : argv;
  const option = rest.findIndex((word) => word.startsWith("-"));
  const words = option === -1 ? rest : rest.slice(0, option);
  if (!areCommand(words, program)) return words;
  return isHelp ? [...words, "--help"] : argv;
}

/** Whether the words lead to a command, or to a group of them; what stands behind a command are its operands. */
function areCommand(words: readonly string[], program: Command): boolean {
  let command = program;
  for (const word of words) {
    if (command.commands.length === 0) return true;
    const next = command.commands.find((one) => one.name() === word);
    if (next === undefined) return false;
    command = next;
  }
  return true;
}
