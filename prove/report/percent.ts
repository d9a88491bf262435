/** Returns a share of one as a percentage with one digit: rounded down, so that 100 % is said of all alone. */
export function percent(share: number): string {
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
