import { Command } from "commander";
import { expect, test } from "vitest";
import { createBrowseOptions } from "../browser/browse-options.ts";
import { withDefaultCommand } from "./default-command.ts";
import { createGlobalOptions } from "./global-options.ts";

const program = new Command();
for (const option of createGlobalOptions()) program.addOption(option);
const browser = program.command("browse");
for (const option of createBrowseOptions()) browser.addOption(option);

test.each(["", "--demo", "--write --theme dark", "--profile prod --ascii", "--platform=atlas"])(
  "means the browser by: purser %s",
  (line) => {
    const words = line.split(" ").filter((word) => word !== "");
    expect(withDefaultCommand(words, program)).toEqual(["browse", ...words]);
  },
);

test.each([
  "audit",
  "--demo audit",
  "--profile prod audit",
  "acounts",
  "--help",
  "--demo -h",
  "-V",
  "-- x",
])("leaves alone: purser %s", (line) => {
  const words = line.split(" ");
  expect(withDefaultCommand(words, program)).toEqual(words);
});
