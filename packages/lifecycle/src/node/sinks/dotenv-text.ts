/** An assignment of a dotenv file. The positions are those of its line, its value, and the value's end. */
export type Assignment = { name: string; valueStart: number; valueEnd: number; value: string };

const beginning = /^[^\S\n]*(?:export[^\S\n]+)?([\w.-]+)[^\S\n]*=[^\S\n]*/;

/**
 * Finds the assignments of a dotenv file, as the readers of such files do: a value in quotes may go over several lines, and
 * what stands in it is no assignment.
 */
export function findAssignments(text: string): Assignment[] {
  const found: Assignment[] = [];
  for (let at = 0; at < text.length;) {
    const lineEnd = endOfLine(text, at);
    const [whole, name] = beginning.exec(text.slice(at, lineEnd)) ?? [];
    let end = lineEnd;
    if (whole !== undefined && name !== undefined) {
      const valueStart = at + whole.length;
      const value = valueAt(text, valueStart, lineEnd);
      found.push({ name, valueStart, valueEnd: value.end, value: value.inner });
      end = Math.max(lineEnd, endOfLine(text, value.end));
    }
    at = nextLine(text, end);
  }
  return found;
}

type Changed = { text: string } | { refused: string };

/**
 * Returns the text with a variable set: its value replaced where it stands, or a line added at the end. Everything else
 * stays as it is, byte for byte.
 */
export function setVariable(text: string, name: string, value: string): Changed {
  const written = quoted(value);
  if (written === undefined) return { refused: "the secret has characters that it cannot hold" };
  const [assignment, another] = findAssignments(text).filter((one) => one.name === name);
  if (another) return { refused: `${name} stands in it more than once` };
  if (assignment) {
    const { valueStart, valueEnd } = assignment;
    return { text: `${text.slice(0, valueStart)}${written}${text.slice(valueEnd)}` };
  }
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const isOpen = text !== "" && !text.endsWith("\n");
  return { text: `${text}${isOpen ? newline : ""}${name}=${written}${newline}` };
}

/** The same text as every reader of dotenv files takes it; undefined where there is none. */
function quoted(value: string): string | undefined {
  if (/^[\w+/=:@%,.-]+$/.test(value)) return value;
  if (/[\r\n]/.test(value)) return undefined;
  if (!value.includes("'")) return `'${value}'`;
  return /["\\$`]/.test(value) ? undefined : `"${value}"`;
}

function valueAt(text: string, start: number, lineEnd: number): { end: number; inner: string } {
  const quote = text[start];
  if (quote === '"' || quote === "'" || quote === "`") {
    for (let at = start + 1; at < text.length; at++) {
      if (text[at] === "\\" && quote === '"') at++;
      else if (text[at] === quote) return { end: at + 1, inner: text.slice(start + 1, at) };
    }
  }
  const line = text.slice(start, lineEnd);
  const inner = line.replace(/(?:^|\s+)#.*$/, "").trimEnd();
  return { end: start + inner.length, inner };
}

/** Without the carriage return that may stand before it. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  const end = newline === -1 ? text.length : newline;
  return end > from && text[end - 1] === "\r" ? end - 1 : end;
}

function nextLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  return newline === -1 ? text.length : newline + 1;
}
