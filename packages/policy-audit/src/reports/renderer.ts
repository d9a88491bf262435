import type { HistoryEntry } from "../history.ts";
import type { Report } from "../report.ts";

/** How a text is meant; a palette gives each tone its colour. */
export type Tone = "plain" | "heading" | "quiet" | "bad" | "warning";

/** Returns text in a tone; without colour, the text itself. */
export type Paint = (tone: Tone, text: string) => string;

/** Each format takes of these what it has a use for. */
export type RenderOptions = {
  /** `text`: columns of the terminal. @default 100 */
  width?: number;
  /** `text`: colours. @default none */
  paint?: Paint;
  /** `text`, `markdown`: what to repeat in commands that are suggested, such as `--demo` or `--profile audit`. */
  connection?: string;
  /**
   * `sarif`, `github`: where the inventory is written, from the root of the repository, with `/` between folders.
   * `github` points nowhere without it. @default "purser.inventory.json" for `sarif`
   */
  inventoryPath?: string;
  /** `ocsf`: 2003 Compliance Finding, or 2008 IAM Analysis Finding for what is about an account. @default 2003 */
  ocsfClass?: 2003 | 2008;
  /** `html`: earlier audits, for the trend. */
  history?: readonly HistoryEntry[];
  /** `markdown`: characters. @default 65536, the most that a comment on a pull request may have */
  limit?: number;
};

/** A format: a pure function of the report, in chunks, the same byte for byte each time. */
export type Renderer = (report: Report, options?: RenderOptions) => Iterable<string>;
