export type { BrowserConnection } from "./connection.ts";
export { openBrowser, type BrowserOptions } from "./open-browser.ts";
