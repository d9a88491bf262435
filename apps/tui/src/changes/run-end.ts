import { isPurserError, redactPatterns } from "@purser/core";
import type { Action, Outcome, ShownPlan } from "@purser/lifecycle";
import { safeText } from "../text/safe-text.ts";
import { screenSink } from "./change.ts";
import type { RunEnd, Said } from "./change-news.ts";
import { inverseChange } from "./inverse-change.ts";

const summaries: Readonly<Record<Action, (account: string) => string>> = {
  "create-account": (account) => `Created ${account}`,
  "update-account": (account) => `Changed ${account}`,
  "delete-account": (account) => `Deleted ${account}; it cannot be undone`,
  assign: (account) => `Assigned ${account}`,
  unassign: (account) => `Took ${account} out of the project`,
  "create-secret": (account) => `Created a secret of ${account}`,
  "delete-secret": (account) => `Deleted a secret of ${account}; it cannot be undone`,
  rotate: (account) => `Rotated the secret of ${account}`,
  "rotate-all": () => "Rotated the secrets",
  resume: () => "Resumed the rotation",
  "add-addresses": (account) => `Added to the access list of ${account}`,
  "remove-addresses": (account) => `Removed from the access list of ${account}`,
};

/** Returns how a run ended, for people. Nothing in it is a secret. */
export function runEndOf(
  plan: Pick<ShownPlan, "action" | "target" | "undo">,
  outcome: Outcome<unknown>,
): RunEnd {
  const { accountName, clientId, orgId } = plan.target;
  const name = printable(accountName ?? clientId ?? "the account");
  const summary = summaries[plan.action](name);
  const { state } = outcome;
  if (outcome.state === "done") {
    const undo = inverseChange(orgId, plan.undo);
    return { state, summary, said: [], ...(undo === undefined ? {} : { undo }) };
  }
  if (outcome.state === "awaiting") {
    return {
      state,
      summary,
      said: [
        ...placeOf(outcome.made),
        say(`Waits for ${outcome.awaited}.`, "warning"),
        say(`Go on with: ${outcome.command}`, "plain"),
      ],
    };
  }
  const why = say(messageOf(outcome.cause), "danger");
  if (outcome.state === "unchanged") {
    return { state, summary: "Nothing was changed", said: [why] };
  }
  const { done, left } = outcome;
  return {
    state,
    summary: `Done in part for ${name}`,
    said: [
      why,
      ...done.map((sentence) => say(sentence, "good")),
      ...left.flatMap(({ message, command }) => [
        say(`Left behind: ${message}`, "warning"),
        ...(command === undefined ? [] : [say(command, "plain")]),
      ]),
    ],
  };
}

/** Where a new secret went, unless that is the screen, which says so itself. */
function placeOf(made: unknown): Said[] {
  if (typeof made !== "object" || made === null || !("sink" in made)) return [];
  const { sink } = made;
  if (typeof sink !== "string" || sink === screenSink) return [];
  return [say(`The new secret is in ${sink}.`, "good")];
}

/** Returns what an error says, safe to print and without secrets. */
export function messageOf(error: unknown): string {
  if (isPurserError(error) && error.code === "canceled") return "Stopped; nothing more was sent.";
  return printable(error instanceof Error ? error.message : String(error));
}

export function printable(text: string): string {
  return safeText(redactPatterns(text));
}

function say(text: string, tone: Said["tone"]): Said {
  return { text: printable(text), tone };
}
