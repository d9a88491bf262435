import { wrong, type WrongTerm } from "./matcher.ts";

/** Milliseconds. */
const units: Readonly<Record<string, number>> = {
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 7 * 86_400_000,
};

const needs = {
  duration: "takes a time, such as <30d, >12h, 1w..4w or never",
  number: "takes a number, such as 2, >1 or 1..3",
} as const;

type Kind = keyof typeof needs;

/** What a value is compared with, or why there is nothing to compare with. */
export type Comparison = { state: "ok"; matches: (amount: number | null) => boolean } | WrongTerm;

/**
 * Returns how an amount is compared: `<30d`, `>=2`, `1..3`, `never`. A time without a sign is one at most ("within 30d"); a
 * number without one is that number.
 */
export function comparison(kind: Kind, value: string): Comparison {
  const text = value.toLowerCase();
  if (text === "never" || text === "none") return ok((amount) => amount === null);
  const [from, to] = text.split("..", 2);
  if (from !== undefined && to !== undefined) return range(kind, from, to);
  const [, sign = "", rest = ""] = /^([<>]?=?)(.*)$/.exec(text) ?? [];
  const wanted = amountOf(kind, rest);
  if (typeof wanted !== "number") return wanted;
  const compare = comparers[sign === "" && kind === "duration" ? "<=" : sign];
  if (compare === undefined) return wrong(needs[kind]);
  return ok((amount) => amount !== null && compare(amount, wanted));
}

const comparers: Readonly<Record<string, (amount: number, wanted: number) => boolean>> = {
  "": (amount, wanted) => amount === wanted,
  "=": (amount, wanted) => amount === wanted,
  "<": (amount, wanted) => amount < wanted,
  "<=": (amount, wanted) => amount <= wanted,
  ">": (amount, wanted) => amount > wanted,
  ">=": (amount, wanted) => amount >= wanted,
};

function range(kind: Kind, first: string, last: string): Comparison {
  const from = amountOf(kind, first);
  if (typeof from !== "number") return from;
  const to = amountOf(kind, last);
  if (typeof to !== "number") return to;
  return ok((amount) => amount !== null && amount >= from && amount <= to);
}

function amountOf(kind: Kind, text: string): number | WrongTerm {
  const [, digits = "", unit = ""] = /^(\d*)(\D*)$/.exec(text) ?? [];
  if (digits === "" && text !== "")
    return isNever(text) ? wrong(needs[kind], true) : wrong(needs[kind]);
  if (digits === "") return wrong(needs[kind], true);
  if (kind === "number") return unit === "" ? Number(digits) : wrong(needs.number);
  const size = units[unit];
  if (size !== undefined) return Number(digits) * size;
  const isBeginning = Object.keys(units).some((name) => name.startsWith(unit));
  return wrong(`${digits} needs a unit: h, d, w or min`, isBeginning);
}

function isNever(text: string): boolean {
  return "never".startsWith(text) || "none".startsWith(text);
}

function ok(matches: (amount: number | null) => boolean): Comparison {
  return { state: "ok", matches };
}
