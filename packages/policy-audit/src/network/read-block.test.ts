import * as fc from "fast-check";
import ipaddr from "ipaddr.js";
import { expect, test } from "vitest";
import { readBlock } from "./read-block.ts";
import { readBlocks } from "./read-blocks.ts";

const v4 = fc.ipV4();
const v4Bits = fc.integer({ min: 0, max: 32 });
const v6 = fc.ipV6().filter((text) => !text.includes("."));
const v6Bits = fc.integer({ min: 0, max: 128 });

const numberOf = (bytes: readonly number[]): bigint =>
  bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);

test("reads every IPv4 block as ipaddr.js does", () => {
  fc.assert(
    fc.property(v4, v4Bits, (address, bits) => {
      const text = `${address}/${bits}`;
      const first = ipaddr.IPv4.networkAddressFromCIDR(text).toByteArray();
      const last = ipaddr.IPv4.broadcastAddressFromCIDR(text).toByteArray();
      expect(readBlock(text)).toEqual({
        family: 4,
        bits,
        first: Number(numberOf(first)),
        end: Number(numberOf(last)) + 1,
      });
      expect(readBlock(address)).toEqual(readBlock(`${address}/32`));
    }),
  );
});

test("reads every IPv6 block as ipaddr.js does, the second time as the first", () => {
  fc.assert(
    fc.property(v6, v6Bits, (address, bits) => {
      const text = `${address}/${bits}`;
      const block = readBlock(text);
      fc.pre(block?.family === 6);
      const first = ipaddr.IPv6.networkAddressFromCIDR(text).toByteArray();
      const last = ipaddr.IPv6.broadcastAddressFromCIDR(text).toByteArray();
      expect(block).toEqual({
        family: 6,
        bits,
        first: numberOf(first),
        end: numberOf(last) + 1n,
      });
      expect(readBlock(text)).toEqual(block);
    }),
  );
});

test("reads an IPv4-mapped block as the IPv4 block it stands for", () => {
  fc.assert(
    fc.property(v4, v4Bits, (address, bits) => {
      expect(readBlock(`::ffff:${address}/${96 + bits}`)).toEqual(readBlock(`${address}/${bits}`));
    }),
  );
  expect(readBlock("::ffff:3b1d:c908")).toEqual(readBlock("59.29.201.8"));
  expect(readBlock("::ffff:0:0/95")).toMatchObject({ family: 6, bits: 95 });
});

test("remembers no more than it may, and still reads right", () => {
  for (let number = 0; number < 5000; number++) {
    const text = `2600:1f14:${number.toString(16)}::/48`;
    expect(readBlock(text)).toMatchObject({ bits: 48 });
  }
  expect(readBlock("2600:1f14:0::/48")).toMatchObject({ bits: 48, family: 6 });
});

test.each([
  "",
  "nothing",
  "1.2.3",
  "1.2.3.4.5",
  "1.2.3.256",
  "1.2.3.4/33",
  "1.2.3.4/",
  "1.2.3.4/08",
  "1.2.3.4/-1",
  "1.2.3.4/8/8",
  "/8",
  "1.2.3/8",
  "1..2.3",
  ".1.2.3",
  "1.2.3.",
  "01.2.3.4",
  "1.2.3.04",
  "0x1.2.3.4",
  "16909060",
  " 1.2.3.4",
  "1.2.3.4 ",
  "1.2.3.4-1.2.3.9",
  "1.2.3.4-8",
  "1.2.3.4:8",
  "1.2.3.A",
  "1.2.3.;",
  "１.2.3.4",
  ":",
  "2600:1f14::/129",
  "2600:1f14::/",
  "2600:1f14::/04",
  "2600:1f14::/4x",
  "2600::1f14::1",
  "2600:1f14",
  "fe80::1%eth0",
  "::ffff:1.2.3",
  "::ffff:01.2.3.4",
  "::ffff:0x1.2.3.4",
  "[2600:1f14::1]",
])("reads nothing from %j", (text) => expect(readBlock(text)).toBeUndefined());

test("tells the entries that it cannot read", () => {
  const { blocks, unreadable } = readBlocks(["1.2.3.4", "nothing", "10.0.0.0/8", "::x"]);
  expect(blocks.map(({ bits }) => bits)).toEqual([32, 8]);
  expect(unreadable).toEqual(["nothing", "::x"]);
});
