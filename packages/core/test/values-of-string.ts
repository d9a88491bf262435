import type { SchemaObject } from "@purser/spec";
import * as fc from "fast-check";

const patterns = new Map<string, fc.Arbitrary<string>>();

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "date-time": fc.oneof(
    fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-12-31") })
      .map((date) => date.toISOString()),
    fc.constantFrom(
      "2024-08-03T14:02:40Z",
      "2024-08-03t14:02:40z",
      "2024-02-29 00:00:00.123456789+05:30",
      "2000-02-29T23:59:60Z",
      "2024-08-03T23:59:59-0730",
      "2024-08-03T08:59:60-15",
      "0000-01-01T00:00:00+00:00",
    ),
  ),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  uri: fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.constantFrom(
      "urn:isbn:1",
      "mailto:a@b",
      "http://[::1]:80/",
      "file:///",
      "http://[v1.a]/%20",
    ),
  ),
};

/** Returns strings that a schema without combinators accepts. */
export function valuesOfString(schema: SchemaObject): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = minLength + 40 } = schema;
  if (schema.pattern !== undefined) {
    return ofPattern(schema.pattern).filter((text) => {
      const length = Array.from(text).length;
      return length >= minLength && length <= maxLength;
    });
  }
  if (schema.format !== undefined) {
    const format = formats[schema.format];
    if (format) return format;
  }
  return fc.string({ unit: "binary", minLength, maxLength });
}

/** A class such as `\p{L}` takes a fifth of a second to expand: once is enough. */
function ofPattern(pattern: string): fc.Arbitrary<string> {
  const values = patterns.get(pattern) ?? fc.stringMatching(new RegExp(pattern, "u"));
  patterns.set(pattern, values);
  return values;
}
