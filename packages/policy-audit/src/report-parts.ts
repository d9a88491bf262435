/** What reports of other packages are made of, too: markup in which every value is escaped, the look of the page, and the like. */
export { commandBlocks } from "./reports/html/command-block.ts";
export { contentPolicy } from "./reports/html/content-policy.ts";
export { minuteOf } from "./reports/html/instant-words.ts";
export { counted, grouped } from "./reports/html/number-words.ts";
export { Markup, markup, type MarkupValue } from "./reports/html/safe-html.ts";
export { copying } from "./reports/html/script/copying.ts";
export { opening } from "./reports/html/script/opening.ts";
export { theme } from "./reports/html/script/theme.ts";
export { styleSheet } from "./reports/html/styles/style-sheet.ts";
export { xmlAttributes, xmlText } from "./reports/junit/xml.ts";
export {
  markdownBlock,
  markdownDetails,
  markdownRow,
  markdownText,
} from "./reports/markdown/markdown-text.ts";
export { artifactLocation } from "./reports/sarif/artifact-location.ts";
export { cutText, sarifLimits } from "./reports/sarif/sarif-limits.ts";
export { printable } from "./words/printable.ts";
