import type * as z from "zod/mini";
import { rules } from "../rules/registry.ts";
import { nearestName } from "../words/nearest-name.ts";
import type { PolicyFault } from "./policy-error.ts";
import { keysAt } from "./policy-json-schema.ts";
import type { Path, Position } from "./read-yaml.ts";

type Issue = z.core.$ZodIssue;

type Where = {
  value: unknown;
  positionOf(path: Path, of?: "key" | "value"): Position;
};

/** Returns what is wrong in words, and where; one issue may be several faults. */
export function issueFaults(issue: Issue, where: Where, above: Path = []): PolicyFault[] {
  const path = [...above, ...(issue.path as (string | number)[])];
  const value = valueAt(where.value, path);
  const fault = (message: string, suggestion?: string): PolicyFault[] => [
    {
      ...where.positionOf(path, issue.code === "invalid_key" ? "key" : "value"),
      path: pathText(path),
      message: `${subjectOf(path)} ${message}`,
      ...(suggestion === undefined ? {} : { suggestion }),
    },
  ];
  if (value === undefined && path.length > 0) return fault("is missing");
  if (value === null) return fault("has no value");
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, where));
    case "invalid_union":
      return (
        unionFaults(issue, value, where, path) ?? fault(`is ${shown(value)}; ${wanted(issue)}`)
      );
    case "invalid_value":
      return fault(...valueFault(issue.values, value, path));
    case "invalid_type":
      return fault(`is ${shown(value)}; ${typeNames[issue.expected] ?? issue.expected} is needed`);
    case "too_small":
    case "too_big":
      return fault(sizeFault(issue, value, path));
    case "invalid_key":
      return fault("is no name of a role: capital letters, digits and _");
    case "custom":
      return fault(issue.message, issue.params?.["suggestion"] as string | undefined);
    case "invalid_format":
    case "invalid_element":
    case "not_multiple_of":
  }
  return fault(issue.message === "Invalid input" ? `is ${shown(value)}` : issue.message);
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  object: "a map of keys",
  record: "a map of keys",
  array: "a list",
};

/** Returns the faults of the kind of value that was meant, if it is plain which one was. */
function unionFaults(
  issue: Extract<Issue, { code: "invalid_union" }>,
  value: unknown,
  where: Where,
  path: Path,
): PolicyFault[] | undefined {
  const meant = issue.errors.find((errors) =>
    errors.every(
      (error) => error.path.length > 0 || !["invalid_type", "invalid_value"].includes(error.code),
    ),
  );
  if (meant !== undefined) return meant.flatMap((error) => issueFaults(error, where, path));
  const words = issue.errors.flat().find((error) => error.code === "invalid_value");
  return typeof value === "string" && words !== undefined
    ? issueFaults(words, where, path)
    : undefined;
}

function wanted({ errors }: Extract<Issue, { code: "invalid_union" }>): string {
  const kinds = errors.flatMap(([error]) => {
    if (error?.code === "invalid_type") return [typeNames[error.expected] ?? error.expected];
    return error?.code === "invalid_value" ? [`one of ${error.values.join(", ")}`] : [];
  });
  return `${[...new Set(kinds)].join(" or ")} is needed`;
}

function unknownKey(key: string, path: Path, where: Where): PolicyFault {
  const isRule = path.length === 1 && path[0] === "rules";
  const suggestion = nearestName(key, keysAt(path));
  const place = path.length === 0 ? "a policy" : pathText(path);
  return {
    ...where.positionOf([...path, key], "key"),
    path: pathText([...path, key]),
    message: isRule
      ? `There is no rule ${quote(key)}`
      : `There is no key ${quote(key)} in ${place}`,
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** Lists longer than this are not told. */
const mostValues = 12;

function valueFault(
  values: readonly unknown[],
  value: unknown,
  path: Path,
): [string, string | undefined] {
  const names = values.map(String);
  const suggestion = typeof value === "string" ? nearestName(value, names) : undefined;
  if (path[0] === "schemaVersion" && typeof value === "number" && value > 1) {
    return [`is ${value}, of a newer Purser; this one reads ${names.join(", ")}`, undefined];
  }
  if (names.length > mostValues)
    return [`is ${shown(value)}, and there is no such rule`, suggestion];
  const choice = names.length === 1 ? `has to be ${names[0]}` : `is one of ${names.join(", ")}`;
  return [`is ${shown(value)}; it ${choice}`, suggestion];
}

function sizeFault(
  issue: Extract<Issue, { code: "too_small" | "too_big" }>,
  value: unknown,
  path: Path,
): string {
  const [section, name, key] = path;
  const rule = rules.find(({ id, slug }) => section === "rules" && (id === name || slug === name));
  const threshold = rule?.thresholds[String(key)];
  if (threshold !== undefined) {
    const { least, most, unit } = threshold;
    return `is ${shown(value)}; ${least} to ${most} ${unit} are possible`;
  }
  const limit = issue.code === "too_small" ? issue.minimum : issue.maximum;
  const bound = `${issue.code === "too_small" ? "at least" : "at most"} ${String(limit)}`;
  if (issue.origin === "array")
    return `has ${(value as unknown[]).length} entries; ${bound} are possible`;
  if (issue.origin === "string")
    return String(value) === ""
      ? "must not be empty"
      : `has ${String(value).length} characters; ${bound} are possible`;
  return `is ${shown(value)}; ${bound} is possible`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (around, step) =>
      typeof around === "object" && around !== null && Object.hasOwn(around, step)
        ? (around as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

/** Returns a path as people write it: `suppressions[2].reason`. A key that is no plain word is quoted. */
function pathText(path: Path): string {
  return path
    .map((step) => {
      if (typeof step === "number") return `[${step}]`;
      return /^[\w-]+$/.test(step) ? `.${step}` : `[${quote(step)}]`;
    })
    .join("")
    .replace(/^\./, "");
}

function subjectOf(path: Path): string {
  return path.length === 0 ? "The policy" : pathText(path);
}

/** Characters of a value that a message shows. */
const mostShown = 40;

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "a map of keys";
  return typeof value === "string" ? quote(value) : String(value);
}

function quote(text: string): string {
  return JSON.stringify(text.length > mostShown ? `${text.slice(0, mostShown)}…` : text);
}
