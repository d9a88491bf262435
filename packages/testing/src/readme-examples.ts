/** An example of the README: its code, what the README says it prints, and under which circumstances. */
export type Example = {
  /** Line of its first line of code, from 1. */
  line: number;
  code: string;
  printed: string;
  /** From an HTML comment before it: `<!-- example role=ORG_READ_ONLY -->`. */
  setting: Readonly<Record<string, string>>;
};

const block =
  /^(?:<!-- example (?<setting>.*) -->\n+)?```ts\n(?<code>[\s\S]*?)^```\n(?:\n```text\n(?<printed>[\s\S]*?)^```\n)?/gm;

/** Returns the TypeScript blocks of a Markdown text, in order. */
export function readExamples(markdown: string): Example[] {
  return [...markdown.matchAll(block)].map((match) => {
    const { setting = "", code = "", printed = "" } = match.groups ?? {};
    const before = markdown.slice(0, match.index + match[0].indexOf("```ts"));
    const pairs = setting.split(" ").map((pair) => pair.split("=") as [string, string]);
    return {
      line: before.split("\n").length + 1,
      code,
      printed,
      setting: Object.fromEntries(pairs.filter(([name]) => name !== "")),
    };
  });
}
