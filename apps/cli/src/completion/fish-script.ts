import type { Completed, CompletedCommand, Value } from "./completed.ts";

/** Returns a completion script for fish, 3.1 and later, with what each command and option does. */
export function fishScript({ commands, lists }: Completed): string {
  const byWords = new Map(commands.map((command) => [command.words, command]));
  const alone = new Set<string>();
  const taking = new Set<string>();
  for (const { flags, value } of commands.flatMap(({ options }) => options)) {
    for (const flag of flags) (value === undefined ? alone : taking).add(flag);
  }
  const paths = commands.map(({ words }) => words).filter((words) => words !== "");
  return [
    "# fish completion of purser: purser completion fish > ~/.config/fish/completions/purser.fish",
    "function __purser_path",
    "    set -l tokens (commandline -opc)",
    "    set -l path",
    "    set -l is_value 0",
    "    for token in $tokens[2..-1]",
    "        if test $is_value = 1",
    "            set is_value 0",
    `        else if contains -- $token ${[...taking].join(" ")}`,
    "            set is_value 1",
    "        else if not string match -q -- '-*' $token",
    `            contains -- (string join ' ' $path $token) ${paths.map((words) => `'${words}'`).join(" ")}`,
    "            and set path $path $token",
    "            or break",
    "        end",
    "    end",
    "    string join ' ' $path",
    "    or echo",
    "end",
    "",
    "function __purser_at",
    '    test "$(__purser_path)" = "$argv[1]"',
    "end",
    "",
    "function __purser_profiles",
    "    for config in $XDG_CONFIG_HOME ~/.config ~/Library/'Application Support'",
    "        test -r $config/purser/profiles.toml",
    String.raw`        and string replace -rf '^\[profiles\.([a-z0-9_-]*)\]$' '$1' <$config/purser/profiles.toml`,
    "        test -r $config/atlascli/config.toml",
    String.raw`        and string replace -rf '^\[([A-Za-z0-9_-]*)\]$' '$1' <$config/atlascli/config.toml`,
    "    end",
    "end",
    "",
    "complete -c purser -f",
    ...commands.flatMap((command) => linesOf(command, byWords, lists)),
    "",
  ].join("\n");
}

function linesOf(
  { words, below, options, operands }: CompletedCommand,
  byWords: ReadonlyMap<string, CompletedCommand>,
  lists: Completed["lists"],
): string[] {
  const start = `complete -c purser -n '__purser_at "${words}"'`;
  return [
    ...below.map((name) => {
      const description = byWords.get(`${words} ${name}`.trim())?.description ?? "";
      return `${start} -a ${name} -d '${quoted(description)}'`;
    }),
    ...options.map(({ flags, description, value }) => {
      const names = flags.map((flag) =>
        flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const takes = value === undefined ? "" : ` -r${proposals(value, lists)}`;
      return `${start} ${names.join(" ")}${takes} -d '${quoted(description)}'`;
    }),
    ...operands.flatMap(({ value }) =>
      value.kind === "any" ? [] : [`${start}${proposals(value, lists)}`],
    ),
  ];
}

function proposals(value: Value, lists: Completed["lists"]): string {
  if (value.kind === "file") return " -F";
  if (value.kind === "profile") return " -fa '(__purser_profiles)'";
  if (value.kind === "any") return " -f";
  return `${value.isBeforePath ? "" : " -f"} -a '${(lists[value.list] ?? []).join(" ")}'`;
}

/** Within single quotes, where fish knows two escapes. */
function quoted(text: string): string {
  return text.replaceAll(/[\\']/g, String.raw`\$&`);
}
