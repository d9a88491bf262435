import { describe, expect, it } from "vitest";
import { canonicalBlock } from "./canonical-block.ts";

describe("a block", () => {
  it.each([
    ["203.0.113.10", "203.0.113.10/32"],
    ["198.51.100.7/24", "198.51.100.0/24"],
    ["2001:db8::1", "2001:0DB8:0:0:0:0:0:1/128"],
    ["2600:1f18:4a3::/48", "2600:1f18:04a3:ffff::1/48"],
    ["::ffff:203.0.113.10", "::ffff:cb00:710a"],
    ["::/0", "1::/0"],
  ])("has one spelling for %s and %s", (one, other) => {
    expect(canonicalBlock(one)).toBe(canonicalBlock(other));
  });

  it.each([
    ["203.0.113.10", "203.0.113.11"],
    ["198.51.100.0/24", "198.51.100.0/25"],
    ["0.0.0.0/0", "::/0"],
    ["::1", "::2"],
    ["1::", "::1"],
  ])("differs between %s and %s", (one, other) => {
    expect(canonicalBlock(one)).not.toBe(canonicalBlock(other));
  });

  it.each(["", "nonsense", "1.2.3", "256.1.1.1", "1::2::3", "1:2:3", "1.2.3.4/33", "1.2.3.4/x"])(
    "is left as it is when it is none: %s",
    (text) => {
      expect(canonicalBlock(text)).toBe(text);
    },
  );
});
