import { editField, emptyField, type TextField } from "../../fields/text-field.ts";
import type { Token } from "../../input/token.ts";

/** A list that narrows as one types, and the place in it. */
export type Picker = { query: TextField; cursor: number };

export const freshPicker: Picker = { query: emptyField, cursor: 0 };

/** What a token does to a picker: it moves or narrows it, leaves it, or takes what the cursor is on. */
export type Picked = { kind: "moved"; picker: Picker } | { kind: "closed" } | { kind: "chosen" };

/** Rows that Page Up and Page Down move by. */
const page = 8;

/** Returns what a token does to a picker of `count` entries. Text only ever narrows: it runs nothing. */
export function pick(picker: Picker, token: Token, count: number): Picked {
  const { query, cursor } = picker;
  const by = movement(token);
  if (by !== undefined) {
    const next = Math.max(0, Math.min(count - 1, cursor + by));
    return { kind: "moved", picker: { query, cursor: next } };
  }
  if (token.kind === "key" && token.name === "escape") return { kind: "closed" };
  if (token.kind === "key" && token.name === "enter") return { kind: "chosen" };
  if (token.kind === "ctrl" && token.letter === "c") return { kind: "closed" };
  // Nothing is left to take back: Backspace goes back.
  if (token.kind === "key" && token.name === "backspace" && query.text === "") {
    return { kind: "closed" };
  }
  const edited = editField(query, token);
  if (edited === undefined || edited.text === query.text) {
    return { kind: "moved", picker: { query: edited ?? query, cursor } };
  }
  return { kind: "moved", picker: { query: edited, cursor: 0 } };
}

function movement(token: Token): number | undefined {
  if (token.kind === "ctrl") return { n: 1, p: -1 }[token.letter];
  if (token.kind !== "key") return undefined;
  if (token.name === "down" || token.name === "tab") return 1;
  if (token.name === "up" || token.name === "shift-tab") return -1;
  if (token.name === "page-down") return page;
  return token.name === "page-up" ? -page : undefined;
}
