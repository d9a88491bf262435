import type { ActiveCheck } from "../checks/check.ts";
import type { BodyPlace } from "./body-places.ts";
import type { Variants } from "./raw-variants.ts";
import { refusalCheck, type Trials } from "./refusal-check.ts";

/** Returns a check of bodies that are wrong as a whole: they are refused, as is said at a place, and nothing is made. */
export function rawCheck(
  id: string,
  summary: string,
  variants: Variants,
  place: BodyPlace,
): ActiveCheck {
  const trialsOf: Trials = ({ contract, platform }, operation, valid) => {
    const { body } = operation;
    if (body === null) return [];
    return variants(valid, operation, platform).map((variant, index) => ({
      case: variant.case,
      field: undefined,
      pointer: place(contract.document, body),
      expected: variant.expected,
      open: variant.open,
      isUnread: variant.isUnread,
      make: (fresh) => variants(fresh, operation, platform)[index] ?? variant,
    }));
  };
  return refusalCheck(id, summary, trialsOf);
}
