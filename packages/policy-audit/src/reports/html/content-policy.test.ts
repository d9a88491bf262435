import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { contentPolicy } from "./content-policy.ts";

test.each(["", "a", "ab", "abc", "über"])("allows the script %j and no other", (script) => {
  const digest = createHash("sha256").update(script).digest("base64");
  expect(contentPolicy(script)).toBe(
    `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
  );
});
