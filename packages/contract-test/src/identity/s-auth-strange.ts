import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import { judged } from "../verdicts/judged.ts";

type Strange = {
  id: string;
  authorization: string;
  /** What the value is, as a noun. */
  what: string;
};

/** Values of `Authorization` that stand for nobody. */
const strangers: readonly Strange[] = [
  {
    id: "S-AUTH-GARBAGE",
    authorization: "Bearer eyJhbGciOiJFUzUxMiJ9.bm9ib2R5.Z2FyYmFnZQ",
    what: "A bearer token that nobody issued",
  },
  {
    id: "S-AUTH-SCHEME",
    authorization: `Basic ${btoa("nobody:nothing")}`,
    what: "A scheme that is not documented",
  },
  { id: "S-AUTH-EMPTY", authorization: "", what: "An empty Authorization header" },
];

/** An `Authorization` that stands for nobody is refused by 401; what else the answer holds is undocumented for some of them. */
export const sAuthStrange: readonly ActiveCheck[] = strangers.map(
  ({ id, authorization, what }) => ({
    id,
    kind: "probe",
    summary: `${what} is refused by 401.`,
    // One of the organization and one of a project: they are not told apart where credentials are read.
    operations: operationsNamed("listOrgServiceAccounts", "listGroupServiceAccounts"),
    async *run({ contract, operations, read, site }) {
      for (const { operationId } of operations) {
        if (site.paramsOf(operationId) === undefined) continue;
        const { answer } = await read(operationId, {
          as: { authorization },
          query: { itemsPerPage: 1 },
        });
        yield judged(answer.status === 401, {
          operationId,
          case: "stranger",
          kept: `${what} is refused by 401.`,
          broken: `${what} is not refused by 401.`,
          expected: "401",
          actual: `${answer.status}`,
          pointer: answerPointer(contract, operationId, 401),
        });
      }
    },
  }),
);
