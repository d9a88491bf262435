import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { readExamples } from "./readme-examples.ts";

const run = promisify(execFile);

/** Holds a README to what `runner`, a script that calls `runReadme`, says its examples print. */
export async function describeReadme(readmeUrl: URL, runner: URL): Promise<void> {
  const readme = await readFile(readmeUrl, "utf8");
  const examples = readExamples(readme);
  let results: { printed: string; error?: string }[] = [];

  beforeAll(async () => {
    const args = ["--conditions=@purser/source", "--no-warnings", fileURLToPath(runner)];
    const { stdout } = await run(process.execPath, args);
    results = JSON.parse(stdout) as typeof results;
  });

  describe("the README", () => {
    it("has its examples found, all of them", () => {
      expect(examples).toHaveLength(readme.match(/^```ts$/gm)?.length ?? 0);
      expect(examples.length).toBeGreaterThan(4);
    });

    it.each(examples.map((example, index) => ({ ...example, index })))(
      "runs the example of line $line and prints what it shows",
      ({ index, printed }) => {
        const result = results[index] ?? { printed: "", error: "It did not run." };
        expect(result.error).toBeUndefined();
        expect(result.printed).toBe(printed);
      },
    );
  });
}
