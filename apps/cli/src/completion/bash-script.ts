import type { Completed, Value } from "./completed.ts";
import { bashEngine, profileNames } from "./shell-functions.ts";

/** Returns a completion script for bash, 3.2 and later, that needs nothing else: neither bash-completion nor this program. */
export function bashScript({ commands, lists }: Completed): string {
  const values = new Map<string, string[]>();
  for (const { flags, value, isVariadic } of commands.flatMap(({ options }) => options)) {
    if (value === undefined) continue;
    const kind = `${kindOf(value)}${isVariadic ? "*" : ""}`;
    values.set(kind, [...new Set([...(values.get(kind) ?? []), ...flags])]);
  }
  return [
    "# bash completion of purser: put `source <(purser completion bash)` into ~/.bashrc",
    "__purser_list() {",
    "  case $1 in",
    ...Object.entries(lists).map(([name, words]) => `    ${name}) REPLY="${words.join(" ")}" ;;`),
    "    *) REPLY= ;;",
    "  esac",
    "}",
    "",
    "__purser_value() {",
    "  case $1 in",
    ...[...values].map(([kind, flags]) => `    ${flags.join("|")}) REPLY="${kind}" ;;`),
    "    *) REPLY= ;;",
    "  esac",
    "}",
    "",
    "__purser_command() {",
    "  case $1 in",
    ...commands.flatMap(({ words, below, options, operands }) => [
      `    "${words}")`,
      `      below="${below.join(" ")}"`,
      `      options="${options.flatMap(({ flags }) => flags).join(" ")}"`,
      `      operands="${operands.map(({ value, isVariadic }) => `${kindOf(value)}${isVariadic ? "*" : ""}`).join(" ")}"`,
      "      ;;",
    ]),
    "    *) return 1 ;;",
    "  esac",
    "}",
    "",
    profileNames,
    "",
    bashEngine,
  ].join("\n");
}

function kindOf(value: Value): string {
  return value.kind === "words" ? value.list : `@${value.kind}`;
}
