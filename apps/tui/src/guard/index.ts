export { whyNoBrowser, type TerminalFacts } from "./why-no-browser.ts";
