import * as z from "zod/mini";

/** Returns a check that a number has no fraction; unlike zod's `int` it accepts what lies beyond the safe range, as JSON Schema does. */
export function integer() {
  return z.refine<number>(Number.isInteger, { error: "must be an integer" });
}

/** Returns a check that a number is a signed integer of 32 bits. */
export function int32() {
  return z.refine<number>((value) => Number.isInteger(value) && value === (value | 0), {
    error: "must be an integer of 32 bits",
  });
}
