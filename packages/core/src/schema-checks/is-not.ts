import * as z from "zod/mini";

/** Returns a check that a value does not match a schema. */
export function isNot(schema: z.ZodMiniType) {
  return z.refine<unknown>((value) => !z.safeParse(schema, value).success, {
    error: "must not have this form",
  });
}
