import * as z from "zod/mini";
import { isUri } from "./uri-form.ts";

/** Returns a check that a string is a URI. */
export function uri() {
  return z.refine<string>(isUri, { error: "must be a URI" });
}
