export type { BrowserEnd, BrowserOptions } from "./browser-options.ts";
export type { BrowserConnection, OpenJournal } from "./connection.ts";
export { openBrowser } from "./open-browser.ts";
