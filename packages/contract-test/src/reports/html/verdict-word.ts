import { markup, type Markup } from "@purser/policy-audit/report-parts";
import type { Party } from "../../findings/who-must-move.ts";
import type { Verdict } from "../../verdicts/verdict.ts";

/** Colours of the house's style, by verdict. */
const classes: Readonly<Record<Verdict, string>> = {
  violation: "high",
  drift: "medium",
  inconclusive: "critical",
  observed: "low",
  skipped: "skipped",
  pass: "kept",
};

/** Colours of who must move. */
export const partyClasses: Readonly<Record<Party, string>> = {
  spec: "low",
  endpoint: "high",
  client: "medium",
  mongodb: "critical",
};

/** Returns a verdict as a letter on its colour and a word. */
export function verdictWord(verdict: Verdict): Markup {
  const letter = verdict.slice(0, 1).toUpperCase();
  return markup`<span class="severity"><span class="tile ${classes[verdict]}" aria-hidden="true">${letter}</span> ${verdict}</span>`;
}
