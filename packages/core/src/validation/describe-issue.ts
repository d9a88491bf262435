import type * as core from "zod/v4/core";
import type { Fault } from "../errors/invalid-request-error.ts";

type Issue = core.$ZodIssue;

/** What is wrong at one place of a value: the keys that lead there, and the words for it. No words quote the value. */
export type Finding = { path: readonly PropertyKey[]; message: string };

/** Returns what a failed parse found, in words; of a union only what is wrong in the sight of its nearest branch. */
export function findingsOf(issues: readonly Issue[], value: unknown): Finding[] {
  return issues.flatMap((issue) => findingsOfIssue(issue, value));
}

/** Returns a finding with its path as text, such as `body.roles[0]`. */
export function toFault(place: string, { path, message }: Finding): Fault {
  const steps = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return { path: place + steps.join(""), message };
}

function findingsOfIssue(issue: Issue, value: unknown): Finding[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], message: "is not known here" }));
  }
  if (issue.code === "invalid_union") return findingsOfUnion(issue, value);
  return [{ path, message: messageOf(issue, value) }];
}

function findingsOfUnion(issue: core.$ZodIssueInvalidUnion, value: unknown): Finding[] {
  const { path, errors } = issue;
  const isOfOtherType = (branch: Issue[]) =>
    branch.some(({ code, path: within }) => code === "invalid_type" && within.length === 0);
  const nearest = errors
    .filter((branch) => !isOfOtherType(branch))
    .toSorted((a, b) => a.length - b.length);
  const [branch] = nearest;
  if (branch) {
    const inner = valueAt(value, path);
    return findingsOf(branch, inner).map((finding) => ({
      path: [...path, ...finding.path],
      message: finding.message,
    }));
  }
  const types = errors.flatMap((others) =>
    others.flatMap((other) => (other.code === "invalid_type" ? [wordsOf(other.expected)] : [])),
  );
  const message =
    types.length > 0
      ? `must be ${[...new Set(types)].join(" or ")}`
      : "must have exactly one of the forms it may have";
  return [{ path, message }];
}

function messageOf(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      if (valueAt(value, issue.path) === undefined) return "is missing";
      return issue.expected === "never"
        ? "must not be there"
        : `must be ${wordsOf(issue.expected)}`;
    case "too_small":
      return boundWords(issue.origin, "at least", issue.minimum, issue.inclusive ?? true);
    case "too_big":
      return boundWords(issue.origin, "at most", issue.maximum, issue.inclusive ?? true);
    case "invalid_value":
      return issue.values.length === 1
        ? `must be ${JSON.stringify(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(", ")}`;
    case "invalid_format":
      return formatWords(issue);
    case "custom":
      return issue.message;
    case "not_multiple_of":
    case "invalid_key":
    case "invalid_element":
    case "invalid_union":
    case "unrecognized_keys":
  }
  return "is not as it must be";
}

function boundWords(
  origin: string,
  relation: "at least" | "at most",
  bound: number | bigint,
  isInclusive: boolean,
): string {
  if (origin === "string") return `must have ${relation} ${bound} characters`;
  if (origin === "array") return `must have ${relation} ${bound} items`;
  if (isInclusive) return `must be ${relation} ${bound}`;
  return `must be ${relation === "at least" ? "more" : "less"} than ${bound}`;
}

/** Fields whose patterns are too long to read. */
const fieldWords: Readonly<Record<string, string>> = {
  ipAddress: "must be an IPv4 or IPv6 address",
  cidrBlock: "must be a block of IPv4 or IPv6 addresses in CIDR notation",
};

function formatWords(issue: core.$ZodIssueInvalidStringFormat): string {
  const words = fieldWords[String(issue.path.at(-1))];
  if (words !== undefined) return words;
  const { pattern } = issue;
  return pattern === undefined || pattern.length > 120
    ? "has not the form it must have"
    : `must match ${pattern}`;
}

const typeWords: Readonly<Record<string, string>> = {
  array: "an array",
  object: "an object",
  record: "an object",
  null: "null",
};

function wordsOf(type: string): string {
  return typeWords[type] ?? `a ${type}`;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === "object" && node !== null && Object.hasOwn(node, key)
        ? Reflect.get(node, key)
        : undefined,
    value,
  );
}
