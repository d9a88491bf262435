import { describe, expect, it } from "vitest";
import { blockOf, canonical } from "./access-list.ts";

describe("canonical", () => {
  it("makes a single address its own block, whatever its family and spelling", () => {
    expect(canonical("192.0.2.1")).toBe("192.0.2.1/32");
    expect(canonical("2001:DB8:0::11")).toBe("2001:db8::11/128");
    expect(canonical("192.0.2.0/24")).toBe("192.0.2.0/24");
  });

  it("leaves alone what is no address", () => {
    expect(canonical("elsewhere")).toBe("elsewhere");
  });
});

describe("blockOf", () => {
  it("reads a block, an address in its place, or neither", () => {
    expect(blockOf({ cidrBlock: "192.0.2.0/24" })).toBe("192.0.2.0/24");
    expect(blockOf({ ipAddress: "192.0.2.1" })).toBe("192.0.2.1/32");
    expect(blockOf("192.0.2.1")).toBe("no block");
  });
});
