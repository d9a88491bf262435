import type { OpenApiDocument } from "@purser/spec";
import type { ParameterContract } from "../contract/contract.ts";
import { followed } from "../contract/pointer.ts";

/** A value that a parameter is documented not to take. */
type ParameterCase = {
  /** E.g. `pageNum=0`. */
  name: string;
  value: string;
  /** The keyword that it breaks. */
  pointer: string;
};

/** Returns one value for each constraint of a parameter that breaks it, and nothing else. */
export function parameterCases(
  document: OpenApiDocument,
  { name, pointer }: ParameterContract,
): ParameterCase[] {
  return breaking(document, `${pointer}/schema`).map(({ value, at }) => ({
    name: `${name}=${value}`,
    value,
    pointer: at,
  }));
}

type Breaking = { value: string; at: string };

function breaking(document: OpenApiDocument, schema: string): Breaking[] {
  const { pointer, value } = followed(document, schema);
  if (typeof value !== "object" || value === null) return [];
  const record = value as Record<string, unknown>;
  const { type, minimum, maximum, pattern, format, minLength } = record;
  const cases: Breaking[] = [];
  if (type === "integer") {
    if (typeof minimum === "number")
      cases.push({ value: `${minimum - 1}`, at: `${pointer}/minimum` });
    if (typeof maximum === "number")
      cases.push({ value: `${maximum + 1}`, at: `${pointer}/maximum` });
    // One more than 32 bits hold.
    if (format === "int32" && typeof maximum !== "number")
      cases.push({ value: "2147483648", at: `${pointer}/format` });
    cases.push({ value: "abc", at: `${pointer}/type` });
  }
  if (type === "boolean") cases.push({ value: "maybe", at: `${pointer}/type` });
  if (type === "array") return breaking(document, `${pointer}/items`);
  if (format === "date-time") cases.push({ value: "yesterday", at: `${pointer}/format` });
  if (typeof pattern === "string" && !new RegExp(pattern, "u").test("!"))
    cases.push({ value: "!", at: `${pointer}/pattern` });
  if (type === "string" && typeof minLength === "number" && minLength > 0 && cases.length === 0)
    cases.push({ value: "", at: `${pointer}/minLength` });
  return cases;
}
