/** Returns a whole number in groups of three, the same in every locale: "12,480". */
export function grouped(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** Returns a number and what is counted: "1 finding", "2 findings". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** Returns a number with two digits after the point at most, for coordinates and factors. */
export function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
