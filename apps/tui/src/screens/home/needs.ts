import type { Look } from "../../lists/list-screen.ts";
import type { Tone } from "../../text/line.ts";

/** A question about accounts, and the filter that answers it: what is counted is what the list behind it shows. */
export type Need = {
  id: string;
  /** What the accounts that the filter leaves have in common; after a number of them. */
  what: string;
  why: string;
  tone: Tone;
  filter: string;
  sort?: Look["sort"];
};

/** What is asked of the accounts every morning, most urgent first. */
export const needs: readonly Need[] = [
  {
    id: "ends-7",
    what: "lose their last secret within 7 days",
    why: "Whatever signs in with it stops when it ends. Rotate it: the old one keeps working for a while, so that programs can be moved.",
    tone: "danger",
    filter: "expires:<7d state:live",
    sort: { column: "expires", isDescending: false },
  },
  {
    id: "ends-30",
    what: "lose their last secret within 30 days",
    why: "Time enough to rotate without hurry.",
    tone: "warning",
    filter: "expires:<30d state:live",
    sort: { column: "expires", isDescending: false },
  },
  {
    id: "critical",
    what: "have a critical or high finding",
    why: "What the audit found worst, by account.",
    tone: "danger",
    filter: "sev:high",
    sort: { column: "findings", isDescending: true },
  },
  {
    id: "owners",
    what: "own their organization",
    why: "ORG_OWNER can do everything in every project, also to other accounts. Most programs need far less.",
    tone: "warning",
    filter: "role:ORG_OWNER",
    sort: { column: "used", isDescending: false },
  },
  {
    id: "unused-90",
    what: "were not used for 90 days",
    why: "Nobody would notice if somebody else used them. Delete what nobody misses.",
    tone: "warning",
    filter: "used:>90d",
    sort: { column: "used", isDescending: false },
  },
  {
    id: "never-used",
    what: "were never used",
    why: "Made, and forgotten.",
    tone: "plain",
    filter: "used:never",
    sort: { column: "name", isDescending: false },
  },
  {
    id: "ended",
    what: "have only secrets that ended",
    why: "They cannot sign in. Delete them, or give them a secret.",
    tone: "plain",
    filter: "state:expired",
    sort: { column: "expires", isDescending: true },
  },
];
