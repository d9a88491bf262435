const units: readonly (readonly [number, string])[] = [
  [86_400_000, "d"],
  [3_600_000, "h"],
  [60_000, "min"],
  [1000, "s"],
];

/** Returns a span of time (milliseconds) in its largest unit, rounded down: "256d", "3h". */
export function span(milliseconds: number): string {
  for (const [size, unit] of units) {
    if (milliseconds >= size) return `${Math.floor(milliseconds / size)}${unit}`;
  }
  return "0s";
}
