/** A rule that somebody may look for, and why there is none. */
export type RuleNotImplemented = { id: string; slug: string; title: string; reason: string };

/** Rules for which the APIs do not give the data. Faking them would make an audit look whole that is not. */
export const rulesNotImplemented: readonly RuleNotImplemented[] = [
  {
    id: "MSA312",
    slug: "cadence-regression",
    title: "Rotations come further apart",
    reason:
      "A median of intervals needs three rotations or more, and an account has two secrets at most: one previous snapshot shows too few of them.",
  },
  {
    id: "MSA412",
    slug: "human-style",
    title: "Account named after a person",
    reason: "It would compare with the users of the organization, which an audit does not read.",
  },
  {
    id: "MSA904",
    slug: "unknown-schema-field",
    title: "Answer with a field that Purser does not know",
    reason:
      "The client reports unknown fields and values when it reads an answer; the records of a snapshot hold known ones alone.",
  },
];
