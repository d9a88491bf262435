const format = new Intl.NumberFormat("en-US");

/** Returns a whole number with its thousands apart: "10,000". */
export function grouped(count: number): string {
  return format.format(count);
}
