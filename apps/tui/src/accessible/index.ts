export type { BrowserEnd } from "../browser-options.ts";
export type { BrowserConnection } from "../connection.ts";
export { openAccessible, type AccessibleOptions } from "./open-accessible.ts";
