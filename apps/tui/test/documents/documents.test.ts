import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reservedKeys, whyNotKey } from "../../src/config/known-keys.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { actions } from "../../src/keys/actions.ts";
import { documentFiles, repositoryRoot } from "./document-files.ts";

const files = documentFiles();

test.each([...files])(
  "%s is what the actions say today; `pnpm generate` writes it",
  (path, text) => {
    expect(readFileSync(join(repositoryRoot, path), "utf8")).toBe(text);
  },
);

test("the page's example of a config.json is right", () => {
  const page = files.get("docs/terminal-browser.md") ?? "";
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const { remapping, problems } = parseConfig(example);
  expect(problems).toEqual([]);
  expect(remapping.size).toBeGreaterThan(0);
});

describe("the schema of config.json", () => {
  const schema = JSON.parse(files.get("apps/tui/schemas/config.schema.json") ?? "") as {
    properties: { keys: { properties: object } };
    $defs: { keys: { items: { pattern: string } } };
  };
  const pattern = new RegExp(schema.$defs.keys.items.pattern, "u");

  test("knows every action", () => {
    expect(Object.keys(schema.properties.keys.properties)).toEqual(actions.map(({ id }) => id));
  });

  test("knows every key that comes with an action, but for those that keep their meaning", () => {
    for (const key of actions.flatMap((action) => action.keys)) {
      expect(pattern.test(key), key).toBe(!reservedKeys.includes(key));
    }
  });

  test.each([
    "x",
    "X",
    "`",
    "é",
    "名",
    "space",
    "ctrl-a",
    "page-up",
    "F1",
    "ctrl-i",
    "ctrl-c",
    "enter",
    " ",
    "xy",
    "",
    "\u001B",
  ])("takes %j exactly where the browser does", (key) => {
    expect(pattern.test(key)).toBe(whyNotKey(key) === undefined);
  });
});
