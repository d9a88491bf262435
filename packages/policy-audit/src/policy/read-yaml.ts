import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from "yaml";

/** Line and column, from 1. */
export type Position = { line: number; column: number };

export type YamlText =
  | { value: unknown; positionOf(path: Path, of?: "key" | "value"): Position }
  | { faults: (Position & { message: string })[] };

export type Path = readonly (string | number)[];

/** Times that aliases may be followed, so that a few lines cannot stand for millions. */
const mostAliases = 100;

/** Reads one YAML 1.2 document, and remembers where everything in it stands. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // A %YAML 1.1 directive would make "off" a boolean.
    schema: "core",
    logLevel: "error",
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.max(0, offset));
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems = [...document.errors, ...document.warnings];
  if (problems.length > 0) {
    return {
      faults: problems.map(({ code, message, pos }) => ({
        ...at(pos[0]),
        message: tell(code, message),
      })),
    };
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases });
    return {
      value,
      positionOf: (path, of = "value") => at(find(document, path, of)?.range?.[0] ?? 0),
    };
  } catch (error) {
    return { faults: [{ line: 1, column: 1, message: endless((error as Error).message) }] };
  }
}

function tell(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "This key was given before: a key stands once in its map";
  if (code === "MULTIPLE_DOCS") return "A second document begins: a policy is one document";
  return message.trim().replace(/\.$/, "");
}

function endless(message: string): string {
  return message.startsWith("Excessive alias count")
    ? `Aliases are followed more than ${mostAliases} times`
    : message.replace(/\.$/, "");
}

/** Returns the node at a path; where there is none, the nearest around it. */
function find(document: Document, path: Path, of: "key" | "value"): Node | null {
  let node: Node | null = document.contents;
  for (const [index, step] of path.entries()) {
    const around = isAlias(node) ? (node.resolve(document) ?? null) : node;
    const pair = isMap(around)
      ? around.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const wantsKey = of === "key" && index === path.length - 1;
    const next = isSeq(around) ? around.items[Number(step)] : pair?.[wantsKey ? "key" : "value"];
    // A key without a value has no node of its own.
    const found = (next ?? pair?.key) as Node | null | undefined;
    if (found === undefined || found === null) return around;
    node = found;
  }
  return node;
}
