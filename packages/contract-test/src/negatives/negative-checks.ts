import type { ActiveCheck } from "../checks/check.ts";
import { nPath, nQuery } from "./address-checks.ts";
import { nCharset } from "./n-charset.ts";
import { nCidrHostBits } from "./n-cidr-host-bits.ts";
import { nPositive } from "./n-positive.ts";
import { negativeCheck } from "./negative-check.ts";
import { ofContent, ofJson, ofPresence, ofSchema, ofType } from "./body-places.ts";
import { rawCheck } from "./raw-check.ts";
import { deep, empty, malformed, otherMediaType, otherShape, repeated } from "./raw-variants.ts";

/** Bodies with one fault each, made from one that was just accepted. */
export const negativeChecks: readonly ActiveCheck[] = [
  negativeCheck("N-required", "A body without a member that is required is refused."),
  negativeCheck("N-type", "A member of another type is refused."),
  negativeCheck("N-null", "Null is refused where it is not allowed."),
  negativeCheck("N-minLength", "A text that is shorter than documented is refused."),
  negativeCheck("N-maxLength", "A text that is longer than documented is refused."),
  negativeCheck("N-pattern", "A text with characters outside the documented set is refused."),
  negativeCheck("N-enum", "A role that there is none of is refused."),
  negativeCheck("N-minItems", "A list with fewer items than documented is refused."),
  negativeCheck("N-maxItems", "A list with more items than documented is refused."),
  negativeCheck("N-uniqueItems", "A list that repeats an item is refused."),
  negativeCheck("N-hours", "A lifetime outside the documented bounds is refused."),
  negativeCheck("N-extra-field", "A member that nobody documents is refused."),
  negativeCheck("N-both-ip-cidr", "An entry that is an address and a block is refused."),
  negativeCheck("N-ip-garbage", "An entry that is no address and no block is refused."),
  nCidrHostBits,
  rawCheck("N-malformed-json", "A body that is no JSON is refused.", malformed, ofJson),
  rawCheck("N-empty-body", "An empty body is refused.", empty, ofPresence),
  rawCheck(
    "N-array-for-object",
    "An array for an object, or the reverse, is refused.",
    otherShape,
    ofType,
  ),
  rawCheck(
    "N-duplicate-keys",
    "What a member that comes twice does is observed.",
    repeated,
    ofSchema,
  ),
  rawCheck("N-depth", "A value that is nested very deep fails nothing.", deep, ofSchema),
  rawCheck("N-ctype", "A body of another media type is refused by 415.", otherMediaType, ofContent),
  nCharset,
  nQuery,
  nPath,
  nPositive,
];
