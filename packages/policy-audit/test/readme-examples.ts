import { stripTypeScriptTypes } from "node:module";
import { format } from "node:util";
import { now } from "./records.ts";
import { openReadmeWorld } from "./readme-world.ts";

/** A block of code of a README. */
export type ReadmeBlock = {
  /** Its number and its last line. */
  title: string;
  language: string;
  content: string;
  /** What the `text` block right after it shows; empty where there is none. */
  printed: string;
};

const fence = /^```(\w+)\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```\n)?/gm;

export function readBlocks(readme: string): ReadmeBlock[] {
  return [...readme.matchAll(fence)].map(
    ([, language = "", content = "", printed = ""], index) => ({
      title: `${index + 1}: ${content.trim().split("\n").at(-1)}`,
      language,
      content,
      printed,
    }),
  );
}

/** Returns a README in which every TypeScript block is followed by what it prints today. */
export async function withOutputs(readme: string): Promise<string> {
  let filled = readme;
  for (const { language, content, printed } of readBlocks(readme)) {
    if (language !== "ts") continue;
    const shown = `${content}\`\`\`\n\n\`\`\`text\n`;
    const real = await runExample(content);
    filled = filled.replace(`${shown}${printed}\`\`\``, () => `${shown}${real}\`\`\``);
  }
  return filled;
}

/** Runs an example as the module that its reader would write, in a world of its own, and returns what it printed. */
export async function runExample(example: string): Promise<string> {
  const { modules, given } = await openReadmeWorld();
  const code = stripTypeScriptTypes(example).replaceAll(
    /^import \{([^}]*)\} from "([^"]*)";$/gm,
    (_import, names: string, from: string) => `const {${names}} = modules["${from}"];`,
  );
  let printed = "";
  const recorder = { log: (...values: unknown[]) => void (printed += `${format(...values)}\n`) };
  const names: Record<string, unknown> = {
    modules,
    console: recorder,
    Date: DateOfExamples,
    ...given,
  };
  // oxlint-disable-next-line typescript/no-implied-eval -- the example is ours, and imports what this test hands it
  const body = new Function(...Object.keys(names), `return (async () => {\n${code}\n})();`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await body(...Object.values(names));
  return printed;
}

class DateOfExamples extends Date {
  static override now = (): number => now;
}
