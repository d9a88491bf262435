import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import type { Stage } from "../run/stage.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { tokenOf } from "./shared-tokens.ts";
import { isRefused } from "./token-use.ts";

type Strange = {
  id: string;
  /** What the value is, as a noun. */
  what: string;
  /** Values by their case. */
  valuesOf: (stage: Stage) => Promise<Readonly<Record<string, string>>>;
};

/** A scheme that nobody registered: a token is one only behind `Bearer` (RFC 6750, section 2.1). */
const unregistered = "Purser";

/** By which status they are refused is undocumented: RFC 6750, section 3.1, lets 400 be the answer to what is malformed. */
const openCases = new Set(["own token", "scheme alone"]);

/** Values of `Authorization` that stand for nobody. */
const strangers: readonly Strange[] = [
  {
    id: "S-AUTH-GARBAGE",
    what: "A bearer token that nobody issued",
    valuesOf: () =>
      Promise.resolve({
        stranger: "Bearer eyJhbGciOiJFUzUxMiJ9.bm9ib2R5.Z2FyYmFnZQ",
        "stranger of another form": "Bearer purser-no-such-token",
      }),
  },
  {
    id: "S-AUTH-SCHEME",
    what: "A scheme that is not documented",
    valuesOf: async (stage) => ({
      stranger: `Basic ${btoa("nobody:nothing")}`,
      ...(stage.client && {
        "own token": `${unregistered} ${(await tokenOf(stage, "first")).token}`,
      }),
    }),
  },
  {
    id: "S-AUTH-EMPTY",
    what: "An empty Authorization header, or one of a scheme alone,",
    valuesOf: () => Promise.resolve({ stranger: "", "scheme alone": "Bearer" }),
  },
];

/** An `Authorization` that stands for nobody is refused by 401; what else the answer holds is undocumented for some of them. */
export const sAuthStrange: readonly ActiveCheck[] = strangers.map(({ id, what, valuesOf }) => ({
  id,
  kind: "probe",
  summary: `${what} is refused by 401.`,
  // One of the organization and one of a project: they are not told apart where credentials are read.
  operations: operationsNamed("listOrgServiceAccounts", "listGroupServiceAccounts"),
  async *run(stage) {
    const { contract, operations, read, site } = stage;
    const values = Object.entries(await valuesOf(stage));
    for (const { operationId } of operations) {
      if (site.paramsOf(operationId) === undefined) continue;
      for (const [name, authorization] of values) {
        const exchange = await read(operationId, {
          as: { authorization },
          query: { itemsPerPage: 1 },
        });
        const { answer } = exchange;
        const isOpen = openCases.has(name) && isRefused(exchange);
        yield judged(answer.status === 401, {
          operationId,
          case: name,
          verdict: isOpen ? breachOfReading(stage) : "violation",
          kept: `${what} is refused by 401.`,
          broken: `${what} is not refused by 401.`,
          expected: "401",
          actual: `${answer.status}`,
          pointer: answerPointer(contract, operationId, 401),
        });
      }
    }
  },
}));
