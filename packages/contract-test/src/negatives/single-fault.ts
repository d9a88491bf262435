import type { Json } from "@purser/spec";

/** One fault that a valid body is given. */
export type SingleFault = {
  /** Id of the check that tries it, e.g. `N-maxLength`. */
  id: string;
  /** What is wrong, the same from run to run: `name: 65 characters`. */
  case: string;
  /** The member at fault, as an answer should name it; undefined where it is the body as a whole. */
  field: string | undefined;
  /** Members that an answer may name instead: with one of them the body would be something else that is allowed. */
  others?: readonly string[];
  /** JSON pointer of the constraint in the document. */
  pointer: string;
  /** Returns a valid body with the fault. */
  apply: (valid: Json) => Json;
};
