import type { RegexNode } from "./regex-node.ts";

/**
 * Returns the longest text that is in whatever a regular expression finds, as far as that is easily seen; empty where it is
 * not. To look for a text costs a tenth of looking for an expression, and mostly there is none.
 */
export function neededText(node: RegexNode): string {
  return textsOf(node).reduce(
    (longest, text) => (text.length > longest.length ? text : longest),
    "",
  );
}

/** Texts that are all needed, those that follow each other in one. */
function textsOf(node: RegexNode): string[] {
  if (node.kind === "repeat") return node.least > 0 ? textsOf(node.node) : [];
  if (node.kind === "set") return [letterOf(node)];
  if (node.kind !== "sequence") return [];
  const texts = [""];
  for (const one of node.nodes) {
    const letter = one.kind === "set" ? letterOf(one) : "";
    if (letter !== "") texts.push(`${texts.pop() ?? ""}${letter}`);
    // An edge reads nothing: what is before it and behind it still follow each other.
    else if (one.kind !== "assertion") texts.push(...textsOf(one), "");
  }
  return texts;
}

/** The one letter of a set; empty where it has several. */
function letterOf({ set }: RegexNode & { kind: "set" }): string {
  const [[from, to] = [0, 1], ...others] = set;
  return from === to && others.length === 0 ? String.fromCharCode(from) : "";
}
