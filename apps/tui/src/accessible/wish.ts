/** What a line asks for. */
export type Wish =
  | { wish: "where" }
  /** Counted from 1. */
  | { wish: "open"; row: number }
  | { wish: "go"; row: number }
  | { wish: "more" }
  | { wish: "list" }
  | { wish: "detail" }
  | { wish: "filter"; text: string }
  | { wish: "find"; text: string }
  | { wish: "help"; query: string }
  /** Whatever the command line of the browser takes: a command, an action's ID. */
  | { wish: "command"; text: string };

/** Words that say what an action of another name does. */
const otherNames: Readonly<Record<string, string>> = {
  next: "down",
  previous: "up",
  exit: "quit",
};

/** Returns what a line asks for. */
export function wishOf(line: string): Wish {
  const text = line.trim();
  const [, word = "", rest = ""] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  const row = rowNumber(text);
  if (row !== undefined) return { wish: "open", row };
  switch (word.toLowerCase()) {
    case "":
    case "where":
      return { wish: "where" };
    case "more":
      return { wish: "more" };
    case "list":
    case "again":
      return { wish: "list" };
    case "detail":
      return { wish: "detail" };
    case "help":
    case "?":
      return { wish: "help", query: rest };
  }
  if (word === "filter" && rest !== "" && !/^save\b/.test(rest))
    return { wish: "filter", text: rest };
  if (word === "find" && rest !== "") return { wish: "find", text: rest };
  const target = word === "go" ? rowNumber(rest) : undefined;
  if (target !== undefined) return { wish: "go", row: target };
  return { wish: "command", text: otherNames[text.toLowerCase()] ?? text.replace(/^:\s*/, "") };
}

function rowNumber(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
