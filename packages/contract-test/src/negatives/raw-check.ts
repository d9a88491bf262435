import type { ActiveCheck } from "../checks/check.ts";
import type { Variants } from "./raw-variants.ts";
import { refusalCheck, type Trials } from "./refusal-check.ts";

/** Returns a check of bodies that are wrong as a whole: they are refused, and nothing is made. */
export function rawCheck(id: string, summary: string, variants: Variants): ActiveCheck {
  const trialsOf: Trials = ({ platform }, operation, valid) =>
    variants(valid, operation, platform).map((variant, index) => ({
      case: variant.case,
      field: undefined,
      pointer: operation.body?.pointer ?? operation.pointer,
      expected: variant.expected,
      open: variant.open,
      isUnread: variant.isUnread,
      make: (fresh) => variants(fresh, operation, platform)[index] ?? variant,
    }));
  return refusalCheck(id, summary, trialsOf);
}
