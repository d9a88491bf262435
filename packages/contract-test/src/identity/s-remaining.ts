import type { ActiveCheck } from "../checks/check.ts";
import { headerPointer, operationsNamed } from "../contract/promises.ts";
import { judged } from "../verdicts/judged.ts";
import { readRateHeaders } from "./rate-headers.ts";

const operationId = "listOrgServiceAccounts";

/** Readings in a row: with two, somebody else's refill could hide what was used. */
const readings = 3;

/**
 * Each request takes one from its bucket, and `RateLimit-Remaining` says what is left (Atlas, API rate limiting). The page
 * lets answers lack the headers; Cloud Manager documents none.
 */
export const sRemaining: ActiveCheck = {
  id: "S-REMAINING",
  kind: "probe",
  summary: "What is left of a bucket goes down with use, from what the bucket holds.",
  operations: operationsNamed(operationId),
  async *run({ contract, read }) {
    const seen: number[] = [];
    const numbers: number[] = [];
    for (let count = 0; count < readings; count++) {
      const { answer, number } = await read(operationId, { query: { itemsPerPage: 1 } });
      numbers.push(number);
      const { limit, remaining } = readRateHeaders(answer);
      if (remaining === undefined || limit === undefined) {
        yield {
          verdict: "observed",
          operationId,
          case: "remaining",
          message: "Answers do not say what is left of the bucket.",
        };
        return;
      }
      const isBounded = limit !== null && remaining !== null && remaining <= limit;
      yield judged(isBounded, {
        operationId,
        case: "bounds",
        kept: "What is left is a whole number, and no more than the bucket holds.",
        broken: "What is left is no whole number up to what the bucket holds.",
        expected: "0 to RateLimit-Limit",
        actual: `${answer.headers.get("RateLimit-Remaining")} of ${answer.headers.get("RateLimit-Limit")}`,
        pointer: headerPointer(contract, operationId, 200, "RateLimit-Remaining"),
        evidence: [number],
      });
      seen.push(remaining ?? Number.NaN);
    }
    const isMoving = seen.some((each, index) => index > 0 && each !== seen[index - 1]);
    yield judged(isMoving, {
      operationId,
      case: "remaining",
      kept: "What is left of the bucket goes down with use.",
      broken: `What is left of the bucket stands still over ${readings} requests.`,
      expected: "one less for each request",
      actual: seen.join(", "),
      pointer: headerPointer(contract, operationId, 200, "RateLimit-Remaining"),
      evidence: numbers,
    });
  },
};
