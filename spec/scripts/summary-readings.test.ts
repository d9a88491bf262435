import { expect, test } from "vitest";
import { readingsIn } from "./summary-readings.ts";

test("takes the comment lines that follow as part of a reading", () => {
  const source = ["# Reading 7: roles are", "# strings.", "Roles:", "  # Reading 12: optional."];
  expect(readingsIn("roles.yaml", source.join("\n"))).toEqual([
    { number: 7, file: "roles.yaml", text: "roles are strings." },
    { number: 12, file: "roles.yaml", text: "optional." },
  ]);
});

test("ends a reading where the next begins", () => {
  const numbers = readingsIn("a.yaml", "# Reading 1: one.\n# Reading 2: two.").map(
    ({ number, text }) => `${number} ${text}`,
  );
  expect(numbers).toEqual(["1 one.", "2 two."]);
});

test("takes neither a mention of a reading nor another comment for one", () => {
  const source = "# Another spelling: Reading 4.\n# See Reading 5: no.\nname: 'Reading 6: no'";
  expect(readingsIn("a.yaml", source)).toEqual([]);
});
