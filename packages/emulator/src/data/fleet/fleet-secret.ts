import { seededRandom } from "../../identifiers.ts";

/** Returns the value of a secret, which is the same whether its organization has been made or not. */
export function secretValue(seed: number, organization: number, number: number): string {
  const random = seededRandom(seed ^ Math.imul(organization + 1, 0x85ebca6b) ^ (number << 3));
  let value = "mdb_sa_sk_";
  for (let piece = 0; piece < 5; piece++) value += eightCharacters(random());
  return value;
}

function eightCharacters(fraction: number): string {
  const text = fraction.toString(36).slice(2, 10);
  return text.padEnd(8, "0");
}
