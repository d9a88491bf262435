import { Option } from "commander";
import { createRuleOptions, type RuleOptions } from "../audit/audit-options.ts";

/** Themes, in the order of help; `auto` leaves the choice of colours to the terminal. */
const themes = ["auto", "dark", "light", "high-contrast", "mono"] as const;

export type BrowseOptions = RuleOptions & {
  write?: true;
  accessible?: true;
  ascii?: true;
  theme?: (typeof themes)[number];
  reduceMotion?: true;
  render?: "changes" | "full";
  log?: string;
};

export function createBrowseOptions(): Option[] {
  return [
    new Option("--write", "let it change things; R in the browser takes that back for good"),
    new Option(
      "--accessible",
      "sentences and typed lines in place of a screen, for screen readers",
    ),
    new Option("--ascii", "borders and signs of ASCII characters"),
    new Option("--theme <name>", "colours to begin with").choices(themes),
    new Option("--reduce-motion", "nothing moves by itself"),
    new Option("--render <what>", "full draws the whole screen for each change").choices([
      "changes",
      "full",
    ]),
    new Option("--log <file>", "append every request to a file, without secrets"),
    ...createRuleOptions(),
  ];
}
