/** An ID that breaks its documented form. */
export type BadId = {
  /** What is wrong with it. */
  name: string;
  value: string;
  /** Whether a lenient service may take it: the same ID, written otherwise. */
  mayPass: boolean;
};

/**
 * Returns what can be wrong with an ID that ends in hexadecimal digits, from one that is right. No dot segments: those would
 * lead elsewhere.
 */
export function badIdsOf(id: string): BadId[] {
  const cut = id.slice(0, -1);
  const digits = id.slice(-24);
  const prefix = id.slice(0, -24);
  const bad = (name: string, value: string, mayPass = false): BadId => ({ name, value, mayPass });
  const upper = `${prefix}${digits.toUpperCase()}`;
  return [
    bad("one digit short", cut),
    bad("one digit long", `${id}0`),
    bad("no hexadecimal digit", `${cut}g`),
    bad("a digit of another script", `${cut}\u0663`),
    bad("an encoded slash", `${id.slice(0, -12)}/${id.slice(-12)}`),
    ...(prefix === "" ? [] : [bad("without its prefix", digits)]),
    // Client IDs are documented in either case, the others in lower case only.
    ...(prefix === "" && upper !== id ? [bad("in upper case", upper, true)] : []),
  ].filter(({ value }) => value !== "");
}
