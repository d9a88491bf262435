import type { Json, Platform } from "@purser/spec";
import type { OperationContract } from "../contract/contract.ts";
import type { Sent } from "./bench.ts";

/** A body that is wrong as a whole, or whose wrapping is. */
export type Variant = Sent & {
  case: string;
  /** Status it is refused by. */
  expected: 400 | 415;
  /** What the documentation leaves open about it; undefined where a refusal is promised. */
  open?: string;
  /** Whether no reading of it was taken: whatever is done is observed, but for failing. @default false */
  isUnread?: boolean;
};

/** Makes the variants of one check from a valid body. */
export type Variants = (
  valid: Json,
  operation: OperationContract,
  platform: Platform,
) => readonly Variant[];

/** JSON that ends too early, and JSON with a comma too many. */
export const malformed: Variants = (valid) => {
  const text = JSON.stringify(valid);
  return [
    { case: "cut off", body: text.slice(0, -1), expected: 400 },
    { case: "a comma too many", body: `${text.slice(0, -1)},${text.slice(-1)}`, expected: 400 },
  ];
};

/** Nothing at all. */
export const empty: Variants = () => [{ case: "empty", body: "", expected: 400 }];

/** An array where an object is documented, an object where an array is ("an array even for a single one"). */
export const otherShape: Variants = (valid) => [
  Array.isArray(valid)
    ? { case: "an object", body: valid[0] ?? {}, expected: 400 }
    : { case: "an array", body: [valid], expected: 400 },
];

/** Arrays within one another, in the place of a value. */
const levels = 2000;

/** A value that is nested deeper than any reader needs. */
export const deep: Variants = (valid) => {
  const nested = `${"[".repeat(levels)}${"]".repeat(levels)}`;
  const text = JSON.stringify(valid);
  const last = text.lastIndexOf(":") + 1;
  const tail = Array.isArray(valid) ? "}]" : "}";
  return [
    {
      case: `${levels} levels`,
      body: `${text.slice(0, last)}${nested}${tail}`,
      expected: 400,
      open: "how deep a body may be",
    },
  ];
};

/** One member twice, with one value (RFC 8259, section 4: names should be unique). */
export const repeated: Variants = (valid) => {
  const text = JSON.stringify(valid);
  const start = text.indexOf('{"') + 1;
  const end = text.search(/[,}](?:"|[,}\]]|$)/);
  const member = text.slice(start, end);
  return [
    {
      case: "a member twice",
      body: `${text.slice(0, start)}${member},${text.slice(start)}`,
      expected: 400,
      open: "what a member that comes twice does",
      isUnread: true,
    },
  ];
};

/** A media type that is no JSON, none at all, and on Atlas a version that there never was. */
export const otherMediaType: Variants = (valid, _operation, platform) => {
  const body = JSON.stringify(valid);
  const typed = (mediaType: string | null): Sent => ({
    body,
    headers: { "Content-Type": mediaType },
  });
  return [
    { case: "text/plain", ...typed("text/plain"), expected: 415 },
    { case: "none", ...typed(null), expected: 415, open: "what a body without a media type is" },
    ...(platform === "atlas"
      ? [
          {
            case: "a version before the first",
            ...typed("application/vnd.atlas.2019-01-01+json"),
            expected: 415 as const,
            open: "how a version that is none is refused",
          },
        ]
      : []),
  ];
};
