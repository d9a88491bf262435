import { posix } from "node:path";
import type { Json, OpenApiDocument } from "../src/openapi-document.ts";
import { below, pointerSegments } from "./json-pointer.ts";
import {
  childNode,
  nodeAt,
  parseSource,
  referenceIn,
  type SourceLine,
  type SourceNode,
} from "./source-tree.ts";

/** Reads the text of a file, given its path relative to the folder of the spec. */
type ReadText = (file: string) => string;

/**
 * Returns where every node of a bundled document was written, by JSON pointer: the line of its key, or of its item in a list.
 * The document and its sources are walked side by side; where a reference was inlined, the walk goes on at its target.
 * Throws when a node has no source.
 */
export function sourceLines(
  document: OpenApiDocument,
  rootFile: string,
  readText: ReadText,
): Record<string, SourceLine> {
  const follow = targetFinder(readText);
  const lines: Record<string, SourceLine> = {};
  const root = parseSource(rootFile, readText(rootFile));
  const pending: [pointer: string, source: SourceNode][] = [["", root]];
  for (const [start, source] of pending) {
    for (const [pointer, value, place] of walk(document, start, source, follow)) {
      if (pointer in lines) continue;
      lines[pointer] = { file: place.file, line: place.line };
      const reference = localReference(value);
      const target = reference && follow(place);
      if (target) pending.push([reference, target]);
    }
  }
  return inDocumentOrder(document, lines);
}

type Visit = [pointer: string, value: Json, source: SourceNode];

function* walk(
  document: OpenApiDocument,
  pointer: string,
  source: SourceNode,
  follow: (source: SourceNode) => SourceNode | undefined,
): Generator<Visit> {
  const value = valueAt(document, pointer);
  yield [pointer, value, source];
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    let parent: SourceNode | undefined = source;
    let child = childNode(parent, key);
    while (!child && parent) {
      parent = follow(parent);
      child = parent && childNode(parent, key);
    }
    if (child) yield* walk(document, below(pointer, key), child, follow);
  }
}

function targetFinder(readText: ReadText): (source: SourceNode) => SourceNode | undefined {
  const roots = new Map<string, SourceNode>();
  return (source) => {
    const reference = referenceIn(source);
    if (reference === undefined) return undefined;
    const [path = "", pointer = ""] = reference.split("#");
    const file = path === "" ? source.file : posix.join(posix.dirname(source.file), path);
    const root = roots.get(file) ?? parseSource(file, readText(file));
    roots.set(file, root);
    return nodeAt(root, pointer);
  };
}

function localReference(value: Json): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const reference = value["$ref"];
  return typeof reference === "string" ? reference.slice(1) : undefined;
}

/** Returns an entry for every node; the containers that bundling adds, such as `/components/schemas`, get the line of their parent. */
function inDocumentOrder(
  document: OpenApiDocument,
  lines: Readonly<Record<string, SourceLine>>,
): Record<string, SourceLine> {
  const ordered: Record<string, SourceLine> = {};
  const visit = (value: Json, pointer: string, parent: SourceLine): void => {
    const isAddedContainer = /^\/components(\/\w+)?$/.test(pointer);
    const line = lines[pointer] ?? (isAddedContainer ? parent : undefined);
    if (!line) throw new Error(`no source was found for ${pointer}`);
    ordered[pointer] = line;
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) visit(child, below(pointer, key), line);
  };
  const root = lines[""];
  if (root) visit(valueAt(document, ""), "", root);
  return ordered;
}

function valueAt(document: OpenApiDocument, pointer: string): Json {
  // A bundled document is JSON: it was parsed from its own text.
  return pointerSegments(pointer).reduce<Json>(
    (value, segment) => {
      const child =
        typeof value === "object" && value !== null
          ? new Map(Object.entries(value)).get(segment)
          : undefined;
      if (child === undefined) throw new Error(`the document has no ${pointer}`);
      return child;
    },
    document as unknown as Json,
  );
}
