import { Argument } from "commander";
import type { CommandDefinition } from "../arguments/command-definition.ts";

/** `purser completion`. */
export const completionCommand: CommandDefinition<object> = {
  words: ["completion"],
  description: "Print what has a shell complete commands, options and their values.",
  globals: [],
  createOptions: () => [],
  createArguments: () => [new Argument("<shell>", "the shell").choices(["bash", "zsh", "fish"])],
  examples: [
    {
      line: "purser completion bash > ~/.purser.bash",
      effect: "then, in ~/.bashrc: source ~/.purser.bash",
    },
    {
      line: "purser completion zsh > ~/.zsh/completions/_purser",
      effect: "a folder that is in $fpath before compinit runs",
    },
    {
      line: "purser completion fish > ~/.config/fish/completions/purser.fish",
      effect: "fish finds it by itself",
    },
  ],
  notes: [
    "What is completed: commands, options, choices such as formats, severities, platforms, rules and roles, names of profiles, and files.",
    "A completion starts no program but sed for the names of profiles, and sends nothing. Print the script anew after an update.",
  ].join("\n"),
  async run(_options, io, [shell = ""], program) {
    const { printCompletion } = await import("../completion/print-completion.ts");
    return printCompletion(shell, io, program);
  },
};
