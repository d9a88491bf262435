import * as z from "zod/mini";
import { hasUniqueItems } from "./has-unique-items.ts";

/** Returns a check that no two items of an array are deeply equal. */
export function uniqueItems() {
  return z.refine<readonly unknown[]>(hasUniqueItems, { error: "must not repeat an item" });
}
