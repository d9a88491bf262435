import type { ActiveCheck } from "../checks/check.ts";
import type { Contract, OperationContract, ParameterContract } from "../contract/contract.ts";
import { followed } from "../contract/pointer.ts";
import { operationsNamed } from "../contract/promises.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";
import { minting, revoking } from "../identity/token-requests.ts";
import { judged } from "../verdicts/judged.ts";
import { withoutProject } from "../lifecycle/levels.ts";
import { parameterCases } from "../probes/parameter-cases.ts";
import type { ClientPair } from "../run/credentials.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement, Verdict } from "../verdicts/verdict.ts";
import { triable } from "./refusal-check.ts";
import { createWriteSubject, writesOf, type WriteSubject } from "./write-subject.ts";

/** Returns the verdict on a write that was not refused as it should be: its bounds are documented, what happens beyond is not. */
function otherwiseOf({ isEmulated }: Stage, { answer }: Exchange): Verdict {
  if (isEmulated || answer.status >= 500) return "violation";
  return answer.status < 300 ? "drift" : "observed";
}

type Told = {
  operation: OperationContract;
  case: string;
  pointer: string;
  exchange: Exchange;
  expected: readonly number[];
};

function judgeTold(stage: Stage, { operation, exchange, expected, ...told }: Told): Judgement {
  const { status } = exchange.answer;
  return judged(expected.includes(status), {
    ...told,
    operationId: operation.operationId,
    kept: "Refused.",
    broken: status < 300 ? `Taken: ${status}.` : `Answered ${status}.`,
    expected: expected.join(" or "),
    actual: `${status}`,
    verdict: otherwiseOf(stage, exchange),
    evidence: [exchange.number],
  });
}

/** What is sent to the token endpoints, which take a query as any other. */
const tokenRequests = new Map<string, (client: ClientPair) => CheckRequest>([
  ["createAccessToken", minting],
  ["revokeAccessToken", (client) => revoking(client, "purser-no-such-token")],
]);

function takingQueries(contract: Contract): string[] {
  return [...writesOf(contract), ...operationsNamed(...tokenRequests.keys())(contract)];
}

/** Sends a write with a query; undefined where there is nobody to ask for tokens. */
async function sendWith(
  { client, send }: Stage,
  subject: WriteSubject,
  operation: OperationContract,
  query: Readonly<Record<string, string>>,
): Promise<Exchange | undefined> {
  const ofTokens = tokenRequests.get(operation.operationId);
  if (ofTokens) return client && send({ ...ofTokens(client), query });
  return subject.send(operation, { params: await subject.paramsOf(operation), query });
}

/** A write whose query holds a value that is none is refused, and nothing is written. */
export const nQuery: ActiveCheck = {
  id: "N-query",
  kind: "negative",
  summary: "A write with a query parameter outside of what is documented is refused by 400.",
  operations: takingQueries,
  async *run(stage) {
    yield* withoutProject(stage);
    const subject = createWriteSubject(stage);
    for (const operation of triable(stage)) {
      for (const parameter of operation.parameters.filter((each) => each.in === "query")) {
        for (const { name, value, pointer } of parameterCases(stage.contract.document, parameter)) {
          const exchange = await sendWith(stage, subject, operation, { [parameter.name]: value });
          if (!exchange) continue;
          yield judgeTold(stage, { operation, case: name, pointer, exchange, expected: [400] });
        }
      }
    }
  },
};

/**
 * Statuses of a name that is none. INVALID_ORG_ID and INVALID_GROUP_ID are documented as 404 (API error codes); of the
 * others nothing is said, and a malformed one is a bad request.
 */
const refusals: Readonly<Record<string, readonly number[]>> = {
  orgId: [404, 400],
  groupId: [404, 400],
};

/** A write whose path holds an ID or an address that is none is refused, before anything is looked up. */
export const nPath: ActiveCheck = {
  id: "N-path",
  kind: "negative",
  summary: "A write with an ID or an address that breaks its documented form is refused.",
  operations: writesOf,
  async *run(stage) {
    yield* withoutProject(stage);
    const subject = createWriteSubject(stage);
    for (const operation of triable(stage)) {
      for (const parameter of operation.parameters.filter((each) => each.in === "path")) {
        const { name } = parameter;
        const params = await subject.paramsOf(operation);
        const exchange = await subject.send(operation, {
          params: { ...params, [name]: malformed(parameter, params[name] ?? "") },
        });
        yield judgeTold(stage, {
          operation,
          case: name,
          pointer: `${followed(stage.contract.document, `${parameter.pointer}/schema`).pointer}/pattern`,
          exchange,
          expected: refusals[name] ?? [400],
        });
      }
    }
  },
};

/** No address at all; of an ID one digit too many: it names nobody, and is known to be of the run's own. */
function malformed({ name }: ParameterContract, value: string): string {
  return name === "ipAddress" ? "203.0.113.999" : `${value}0`;
}
