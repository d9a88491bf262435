/** A command that a document shows, and the output it shows for it. */
export type ShellBlock = { command: string; output: string | undefined };

const fence = /^```(sh|text)\n([\s\S]*?)^```$/gm;

/** Returns the `sh` blocks of a Markdown document, each with the `text` block that comes before the next one. */
export function shellBlocks(markdown: string): ShellBlock[] {
  const blocks: ShellBlock[] = [];
  for (const [, language, content = ""] of markdown.matchAll(fence)) {
    const last = blocks.at(-1);
    if (language === "sh") blocks.push({ command: content.trim(), output: undefined });
    else if (last !== undefined && last.output === undefined) last.output = content;
  }
  return blocks;
}

/** Tells whether output is what was shown, where a line of "…" stands for any number of lines. */
export function isAsShown(shown: string, real: string): boolean {
  const pattern = shown
    .split(/^…\n/m)
    .map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("(?:.*\\n)*?");
  return new RegExp(`^${pattern}$`).test(real);
}
