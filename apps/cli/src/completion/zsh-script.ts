import type { Completed, CompletedCommand, CompletedOption, Value } from "./completed.ts";
import { profileNames } from "./shell-functions.ts";

/** Returns a completion script for zsh, with what each command and option does. */
export function zshScript({ commands, lists }: Completed): string {
  const byWords = new Map(commands.map((command) => [command.words, command]));
  return [
    "#compdef purser",
    '# zsh completion of purser: purser completion zsh > "${fpath[1]}/_purser", or, after compinit, source <(purser completion zsh)',
    "",
    profileNames,
    "",
    "__purser_list() {",
    "  local -a words",
    "  case $1 in",
    ...Object.entries(lists).map(([name, words]) => `    ${name}) words=(${words.join(" ")}) ;;`),
    "  esac",
    "  if compset -P '*[=:]'; then _files; return; fi",
    "  compadd -- ${words:#*[=:]}",
    "  compadd -S '' -- ${(M)words:#*[=:]}",
    "}",
    "",
    ...commands.flatMap((command) => commandFunction(command, byWords)),
    'if [[ $funcstack[1] == _purser ]]; then _purser "$@"; else compdef _purser purser; fi',
    "",
  ].join("\n");
}

function commandFunction(
  { words, below, options, operands }: CompletedCommand,
  byWords: ReadonlyMap<string, CompletedCommand>,
): string[] {
  const specs = options.map((option) => optionSpec(option));
  const at = (name: string): string => `${words} ${name}`.trim();
  if (below.length === 0) {
    const operandSpecs = operands.map(
      ({ name, value, isVariadic }, index) =>
        `'${isVariadic ? "*" : index + 1}:${quoted(name)}:${value.kind === "any" ? noWords : actionOf(value)}'`,
    );
    return [
      `${nameOf(words)}() {`,
      `  _arguments -s -S ${[...specs, ...operandSpecs].join(" \\\n    ")}`,
      "}",
      "",
    ];
  }
  return [
    `${nameOf(words)}() {`,
    "  local curcontext=$curcontext state line",
    "  typeset -A opt_args",
    `  _arguments -C -s -S ${[...specs, "'1:command:->command'", "'*::argument:->argument'"].join(" \\\n    ")}`,
    "  case $state in",
    "    command)",
    "      local -a commands=(",
    ...below.map((name) => `        '${name}:${quoted(byWords.get(at(name))?.description ?? "")}'`),
    "      )",
    "      _describe command commands",
    "      ;;",
    "    argument)",
    "      case $line[1] in",
    ...below
      .filter((name) => byWords.has(at(name)))
      .map((name) => `        ${name}) ${nameOf(at(name))} ;;`),
    "      esac",
    "      ;;",
    "  esac",
    "}",
    "",
  ];
}

function nameOf(words: string): string {
  return words === "" ? "_purser" : `_purser_${words.replaceAll(/\W/g, "_")}`;
}

function optionSpec(option: CompletedOption): string {
  const { flags, description, value, valueName, isRepeatable, isVariadic } = option;
  const text = `[${quoted(description)}]`;
  const action = value === undefined ? "" : `:${quoted(valueName)}:${actionOf(value)}`;
  const takes = isVariadic ? `:*-*${action}` : action;
  // A long option takes its value behind a blank or a "=".
  const forms = flags.map((flag) =>
    value !== undefined && !isVariadic && flag.startsWith("--") ? `${flag}=` : flag,
  );
  const alone = isRepeatable ? "*" : `(${flags.join(" ")})`;
  const [first = ""] = forms;
  return forms.length === 1
    ? `'${alone}${first}${text}${takes}'`
    : `'${alone}'{${forms.join(",")}}'${text}${takes}'`;
}

function actionOf(value: Value): string {
  if (value.kind === "file") return "_files";
  if (value.kind === "profile") return "compadd -- $(__purser_profiles)";
  return value.kind === "words" ? ` __purser_list ${value.list}` : " ";
}

/** Of an operand of which nothing is known, options can be completed still; a blank would say that there is nothing. */
const noWords = "()";

/** Within single quotes, where `_arguments` and `_describe` take colons and brackets for their own. */
function quoted(text: string): string {
  return text.replaceAll(/[:[\]\\]/g, String.raw`\$&`).replaceAll("'", String.raw`'\''`);
}
