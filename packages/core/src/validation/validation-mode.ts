/**
 * What happens to an answer that is not as the spec has it. `warn`: it passes, and what is new about it is told once as a
 * `drift` event, where somebody listens. `strict`: new fields and new values of enumerations pass as in `warn`, any other
 * fault is an `InvalidAnswerError`. `off`: answers are not looked at. Requests are checked in every mode.
 */
export type ValidationMode = "warn" | "strict" | "off";
