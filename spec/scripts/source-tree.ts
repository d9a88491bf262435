import { isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";
import { pointerSegments } from "./json-pointer.ts";

/** A place in a hand-written file: its path relative to the folder of the spec, and the line, counted from 1. */
export type SourceLine = { file: string; line: number };

/** A node of a hand-written file. */
export type SourceNode = SourceLine & { node: ParsedNode; lines: LineCounter };

/** Returns the root of a YAML file. Throws when it is not YAML, or empty. */
export function parseSource(file: string, text: string): SourceNode {
  const lines = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: lines });
  const [error] = errors;
  if (error) throw error;
  if (contents === null) throw new Error(`${file} is empty`);
  return { file, line: 1, node: contents, lines };
}

/** Returns the node one level below under a key or an index, at the line of its key or item; undefined where there is none. */
export function childNode(parent: SourceNode, key: string): SourceNode | undefined {
  const { file, lines, node } = parent;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    if (!pair?.value) return undefined;
    return { file, lines, node: pair.value, line: lineAt(lines, pair.key) };
  }
  const item = isSeq(node) ? node.items[Number(key)] : undefined;
  return item && { file, lines, node: item, line: lineAt(lines, item) };
}

/** Returns the node that a pointer such as `#/ApiError` leads to. Throws when it leads nowhere. */
export function nodeAt(root: SourceNode, pointer: string): SourceNode {
  return pointerSegments(pointer).reduce((parent, segment) => {
    const child = childNode(parent, segment);
    if (!child) throw new Error(`${root.file} has no ${pointer}`);
    return child;
  }, root);
}

/** Returns the value of `$ref` in a map; undefined where it has none. */
export function referenceIn({ node }: SourceNode): string | undefined {
  const reference = isMap(node) ? node.get("$ref") : undefined;
  return typeof reference === "string" ? reference : undefined;
}

function lineAt(lines: LineCounter, node: ParsedNode): number {
  return lines.linePos(node.range[0]).line;
}
