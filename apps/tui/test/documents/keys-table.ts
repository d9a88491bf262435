import { actionGroups } from "../../src/keys/actions.ts";
import { keyName } from "../../src/keys/key-names.ts";
import { commands } from "../../src/command/commands.ts";

/** Returns every action with its keys, by group, and every command, as Markdown tables. */
export function keysTable(): string {
  const groups = actionGroups.map(({ title, actions }) =>
    [
      `### ${title[0]?.toUpperCase()}${title.slice(1)}`,
      table(
        ["keys", "what it does", "action"],
        actions.map(({ keys, title: what, id, isWrite }) => [
          keys.map((key) => code(keyName(key))).join(" "),
          what + (isWrite ? " (with `--write`)" : ""),
          code(id),
        ]),
      ),
    ].join("\n\n"),
  );
  const lines = commands.map(({ names, summary }) => [
    names.map((name) => code(`:${name}`)).join(" "),
    summary,
  ]);
  return [...groups, `### Commands\n\n${table(["command", "what it does"], lines)}`].join("\n\n");
}

/** The formatter of this repository pads columns; so does this. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) =>
    Math.max(3, ...cells.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[], fill = " "): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width, fill)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  return [line(first), line([], "-"), ...others.map((row) => line(row))].join("\n");
}

/** A backtick needs a longer fence around it. */
function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}
