/** A safety rule that forbids a plan: as long as a plan has one, it does not run and sends nothing. */
export type Refusal = {
  /** Stable name of the rule, in lower case with hyphens, such as `own-secret`. */
  rule: string;
  /** Why, in one sentence. */
  message: string;
  /** How to go on, in one sentence. */
  hint: string;
};
