/** An example of a README: its code, what the README says it prints, and under which circumstances. */
export type Example = {
  /** The heading it stands under. */
  heading: string;
  /** Line of its first line of code, from 1. */
  line: number;
  code: string;
  /** What the `text` block right after it shows; undefined where there is none. */
  printed: string | undefined;
  /** From an HTML comment before it: `<!-- example role=ORG_READ_ONLY platform=cloud-manager faults=a,b -->`. */
  setting: Readonly<Record<string, string>>;
};

const block =
  /^(?:<!-- example (?<setting>.*) -->\n+)?```ts\n(?<code>[\s\S]*?)^```\n(?:\n```text\n(?<printed>[\s\S]*?)^```\n)?/gm;

/** Returns the TypeScript blocks of a Markdown text, in order. */
export function readExamples(markdown: string): Example[] {
  return [...markdown.matchAll(block)].map((match) => {
    const { setting = "", code = "", printed } = match.groups ?? {};
    const before = markdown.slice(0, match.index + match[0].indexOf("```ts"));
    return {
      heading:
        before
          .match(/^#+ .*$/gm)
          ?.at(-1)
          ?.replace(/^#+ /, "") ?? "",
      line: before.split("\n").length + 1,
      code,
      printed,
      setting: Object.fromEntries(
        setting
          .split(" ")
          .filter((pair) => pair.includes("="))
          .map((pair) => pair.split("=") as [string, string]),
      ),
    };
  });
}
