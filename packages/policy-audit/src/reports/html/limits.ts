/** How much a page holds, so that browsers stay quick. Purser's choices; whatever is left out is said where it would stand. */
export const limits = {
  /** Rows of findings in the page; the others stand beside them as data, which the filter reaches. */
  findings: 2000,
  /** Accounts with everything about them, the riskiest. */
  accounts: 300,
  /** Findings of one account. */
  findingsOfAccount: 40,
  rootCauses: 12,
  /** Root causes that the first sentence counts: what one person can do in a day. */
  firstCauses: 5,
  notEvaluated: 500,
  /** Accounts in a heat map, the riskiest. */
  mapRows: 40,
  /** Projects in a heat map, those that its accounts reach with the most. */
  mapColumns: 40,
  /** Organizations that have a heat map, the riskiest. */
  maps: 6,
  /** Accounts in the timeline, those whose secrets expire first. */
  timelineRows: 40,
  /** Accounts in the scatter, the riskiest. */
  points: 400,
  /** Audits in the trend, the latest. */
  audits: 60,
  /** Rows of a table that says the same as a chart. */
  alternative: 400,
} as const;
