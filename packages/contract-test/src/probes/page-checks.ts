import type { ActiveCheck } from "../checks/check.ts";
import type { Stage } from "../run/stage.ts";
import {
  judgeBeyond,
  judgeCount,
  judgeDisjoint,
  judgeNext,
  judgeSize,
  judgeUnion,
  type PageOpinion,
} from "./page-judgements.ts";
import { walkPages, type PageWalk } from "./page-walk.ts";
import { readable, skipped, unreadable } from "./plain-reads.ts";
import { listsOf } from "./reads.ts";

type PageCheck = {
  id: string;
  summary: string;
  /** The parameter or property that it is about. */
  parameter: "pageNum" | "itemsPerPage" | undefined;
  judge: (walk: PageWalk, stage: Stage) => PageOpinion;
};

const checks: readonly PageCheck[] = [
  {
    id: "S-PAGE-SIZE",
    summary: "A page holds as many items as were asked for (API, pagination).",
    parameter: "itemsPerPage",
    judge: judgeSize,
  },
  {
    id: "S-PAGE-DISJOINT",
    summary: "No item is on two pages.",
    parameter: "pageNum",
    judge: judgeDisjoint,
  },
  {
    id: "S-PAGE-UNION",
    summary: "All pages together are the list.",
    parameter: "pageNum",
    judge: judgeUnion,
  },
  {
    id: "S-PAGE-BEYOND",
    summary: "A page past the end is 200 without results (API, lists).",
    parameter: "pageNum",
    judge: judgeBeyond,
  },
  {
    id: "S-PAGE-NEXT",
    summary: "The link to the next page leads to it (API, lists and links).",
    parameter: undefined,
    judge: judgeNext,
  },
  {
    id: "S-COUNT",
    summary: "totalCount is the number of items of the list; Atlas calls it an estimate.",
    parameter: undefined,
    judge: (walk, { platform, isEmulated }) =>
      judgeCount(walk, platform === "atlas" && !isEmulated ? "drift" : "violation"),
  },
];

/** Whoever reads a list in pages must get every item once. */
export const pageChecks: readonly ActiveCheck[] = checks.map(
  ({ id, summary, parameter, judge }) => ({
    id,
    kind: "probe",
    summary,
    operations: listsOf,
    async *run(stage) {
      yield* unreadable(stage);
      for (const operation of readable(stage)) {
        const { operationId, parameters } = operation;
        const walk = await walkPages(stage, operation);
        const opinion = walk && judge(walk, stage);
        const pointer = parameters.find(({ name }) => name === parameter)?.pointer;
        const nothing = walk
          ? "The list holds too little to be read in pages."
          : "It is not answered by a list.";
        yield opinion ? { pointer, ...opinion, operationId } : skipped(operationId, nothing);
      }
    },
  }),
);
