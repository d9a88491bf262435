import { describe, expect, it } from "vitest";
import { blockContains, parseAddress, parseAddressBlock } from "./address-block.ts";

describe("parseAddressBlock", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7/32", "192.0.2.7"],
    ["192.0.2.7/32", "192.0.2.7/32", "192.0.2.7"],
    ["192.0.2.200/25", "192.0.2.128/25", null],
    ["0.0.0.0/0", "0.0.0.0/0", null],
    ["2001:DB8:0:0::1", "2001:db8::1/128", "2001:db8::1"],
    ["2001:db8::ffff/33", "2001:db8::/33", null],
    ["::ffff:192.0.2.7", "192.0.2.7/32", "192.0.2.7"],
    ["::ffff:c000:207/120", "192.0.2.0/24", null],
    ["::ffff:0:0/95", "::fffe:0:0/95", null],
    ["1:0:0:2:0:0:0:3", "1:0:0:2::3/128", "1:0:0:2::3"],
  ])("spells %s as %s", (text, cidrBlock, ipAddress) => {
    expect(parseAddressBlock(text)).toMatchObject({ cidrBlock, ipAddress });
  });

  it.each([
    "",
    "192.0.2",
    "192.0.2.07",
    "0x7f.0.0.1",
    "192.0.2.256",
    "192.0.2.0/33",
    "192.0.2.0/",
    "192.0.2.0/-1",
    "192.0.2.0/8/8",
    "2001:db8::/129",
    "fe80::1%eth0",
    "example.com",
  ])("reads no address in %j", (text) => {
    expect(parseAddressBlock(text)).toBeNull();
  });
});

describe("blockContains", () => {
  it.each([
    ["192.0.2.0/24", "192.0.2.255", true],
    ["192.0.2.0/24", "192.0.3.0", false],
    ["192.0.2.0/24", "::ffff:192.0.2.9", true],
    ["0.0.0.0/0", "2001:db8::1", false],
    ["2001:db8::/32", "2001:db8:ffff::1", true],
    ["2001:db8::/32", "192.0.2.1", false],
  ])("tells whether %s holds %s", (text, candidate, expected) => {
    const block = parseAddressBlock(text);
    const address = parseAddress(candidate);
    if (!block || !address) throw new Error("The table holds no addresses.");
    expect(blockContains(block, address)).toBe(expected);
  });
});
