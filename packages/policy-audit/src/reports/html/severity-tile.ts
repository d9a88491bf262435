import type { Severity } from "../../severity.ts";
import { markup, type Markup } from "./safe-html.ts";

/** Returns the letter of a severity on its colour. */
export function severityTile(severity: Severity): Markup {
  return markup`<span class="tile ${severity}" title="${severity}" aria-hidden="true">${severity.slice(0, 1).toUpperCase()}</span>`;
}

/** Returns a severity as a letter and a word. */
export function severityWord(severity: Severity): Markup {
  return markup`<span class="severity">${severityTile(severity)} ${severity}</span>`;
}
