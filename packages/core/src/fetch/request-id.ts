import type { Random } from "../clock.ts";

/** The two hexadecimal digits of every byte: `toString(16)` of a whole 32-bit number is ten times as slow. */
const bytes = Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));

/** Returns 32 hexadecimal digits, drawn from the given source: an id to find a call again by, not a secret. */
export function createRequestId(random: Random): string {
  let id = "";
  while (id.length < 32) {
    const word = Math.floor(random() * 0x1_0000_0000);
    for (let shift = 24; shift >= 0; shift -= 8) id += bytes[(word >>> shift) & 0xff];
  }
  return id;
}
