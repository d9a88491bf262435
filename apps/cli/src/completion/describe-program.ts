import type { Argument, Command, Option } from "commander";
import type { Completed, CompletedCommand, CompletedOption, Value } from "./completed.ts";
import { valueOf } from "./value-of.ts";

/** Returns all commands, options and operands of a program, the program itself first. */
export function describeProgram(
  program: Command,
  wordLists: Readonly<Record<string, readonly string[]>>,
): Completed {
  const lists = new Map(Object.entries(wordLists));
  const describe = (command: Command, words: string): CompletedCommand[] => {
    const below = command.commands.map((one) => one.name());
    return [
      {
        words,
        description: command.description(),
        below: command === program ? [...below, "help"] : below,
        options: optionsOf(command).map((option) => describeOption(option)),
        operands: command.registeredArguments.map((argument) => ({
          name: argument.name(),
          value: operandValue(argument, words),
          isVariadic: argument.variadic,
        })),
      },
      ...command.commands.flatMap((one) => describe(one, `${words} ${one.name()}`.trim())),
    ];
  };
  const described = describe(program, "");
  return {
    commands: [...described, ...described.flatMap(helpOn)],
    lists: Object.fromEntries(lists),
  };

  function describeOption(option: Option): CompletedOption {
    const flags = [option.short, option.long].filter((flag) => flag !== undefined);
    const valueName = /[<[]([^\].>]+)/.exec(option.flags)?.[1] ?? "";
    const takesValue = option.required || option.optional;
    return {
      flags,
      description: option.description,
      valueName,
      isVariadic: option.variadic,
      isRepeatable: option.variadic || option.description.includes("(repeatable)"),
      ...(takesValue
        ? { value: choicesOf(option) ?? valueOf(valueName, option.long ?? undefined) }
        : {}),
    };
  }

  function operandValue(argument: Argument, words: string): Value {
    if (/^profile (use|remove)$/.test(words)) return { kind: "profile" };
    return choicesOf(argument) ?? valueOf(argument.name());
  }

  /** Choices become a list that is named by its words, so that the same ones are one list. */
  function choicesOf({ argChoices }: Option | Argument): Value | undefined {
    if (argChoices === undefined) return undefined;
    const list = argChoices.join("-");
    lists.set(list, argChoices);
    return { kind: "words", list };
  }
}

/** The options of a command as its help shows them: its own, then the program's that it takes. */
function optionsOf(command: Command): Option[] {
  const help = command.createHelp();
  const own = help.visibleOptions(command);
  const ofProgram = command.parent === null ? [] : help.visibleGlobalOptions(command);
  return [...own, ...ofProgram];
}

/** `purser help` takes the words of any command. */
function helpOn({ words, below }: CompletedCommand): CompletedCommand[] {
  if (below.length === 0) return [];
  return [
    {
      words: `help ${words}`.trim(),
      description: "Print help for a command.",
      below: below.filter((name) => name !== "help"),
      options: [],
      operands: [],
    },
  ];
}
