import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { almostDateTimes, leapSeconds, mutationsOf } from "../../test/string-faults.ts";
import { valuesOfString } from "../../test/values-of-string.ts";
import { dateTime } from "./date-time.ts";
import { ipv4, ipv6 } from "./ip-address.ts";
import { uri } from "./uri.ts";

const parameters = { seed: 20_261_122, numRuns: 1500 };

describe("a format accepts exactly what ajv accepts", () => {
  it.for([
    ["date-time", dateTime(), []],
    ["date-time", dateTime(), [almostDateTimes(), leapSeconds()]],
    ["ipv4", ipv4(), []],
    ["ipv6", ipv6(), [almostAddresses()]],
    ["uri", uri(), [almostUris()]],
  ] as const)("%s", ([format, check, further]) => {
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    const isValid = ajv.compile({ type: "string", format });
    const schema = z.string().check(check);
    const valid = valuesOfString({ type: "string", format });
    const counts = { valid: 0, invalid: 0 };
    fc.assert(
      fc.property(fc.oneof(valid, mutationsOf(valid), ...further), (text) => {
        const isAccepted = isValid(text);
        counts[isAccepted ? "valid" : "invalid"] += 1;
        expect(z.safeParse(schema, text).success, text).toBe(isAccepted);
      }),
      parameters,
    );
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(100);
  });
});

function almostAddresses(): fc.Arbitrary<string> {
  const groups = fc.constantFrom("", "0", "1a", "FFFF", "12345", "g", "1.2.3.4", "01.2.3.4", "::");
  return fc.array(groups, { maxLength: 9 }).map((list) => list.join(":"));
}

function almostUris(): fc.Arbitrary<string> {
  const parts = ["a:", "1:", "/", "//", "b@", "[::1]", "[1:2]", "[v1.x]", ":80", "c", "%41", "%4"];
  const more = ["?", "#", "é", '"', " ", "d/e", "[::1.2.3.4]", "\\", "|"];
  const tail = fc.array(fc.constantFrom(...parts, ...more), { maxLength: 6 });
  return tail.map((list) => `a:${list.join("")}`);
}
