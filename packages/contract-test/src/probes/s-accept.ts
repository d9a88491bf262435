import type { ActiveCheck } from "../checks/check.ts";
import type { OperationContract } from "../contract/contract.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { essenceOf, isNewerVersion } from "../oracle/media-type.ts";
import type { Platform } from "@purser/spec";
import type { Judgement } from "../verdicts/verdict.ts";
import { readable, unreadable } from "./plain-reads.ts";

/** The operations that versions are tried on: the accounts, and what they are found through. */
const tried = [
  "listOrgServiceAccounts",
  "listGroupServiceAccounts",
  "getOrgServiceAccount",
  "getGroupServiceAccount",
  "listOrgs",
  "getOrg",
];

type Variant = {
  id: string;
  summary: string;
  platforms: readonly Platform[];
  /** Null for a request without Accept. */
  accept: (operation: OperationContract) => string | null;
  judge: (exchange: Exchange, operation: OperationContract, isEmulated: boolean) => Judgement;
};

const vendor = (date: string) => `application/vnd.atlas.${date}+json`;

/** Statuses of a version that is missing or unknown: 406, or 400 INVALID_VERSION_DATE (Atlas API, versioning). */
const refusals = [400, 406];

const variants: readonly Variant[] = [
  {
    id: "S-ACCEPT-OLD",
    summary: "A version older than the first is refused (Atlas API, versioning).",
    platforms: ["atlas"],
    accept: () => vendor("2019-01-01"),
    judge: (exchange) => judgeRefusal(exchange, [...refusals, 410]),
  },
  {
    id: "S-ACCEPT-FUTURE",
    summary: "A version in the future is answered by the newest there is (Atlas API, versioning).",
    platforms: ["atlas"],
    accept: () => vendor("2099-01-01"),
    judge: judgeAnswer,
  },
  {
    id: "S-ACCEPT-IMPOSSIBLE",
    summary: "A version that is no date is refused by INVALID_VERSION_DATE or 406.",
    platforms: ["atlas"],
    accept: () => vendor("2024-13-45"),
    judge: (exchange) => judgeRefusal(exchange, refusals),
  },
  {
    id: "S-ACCEPT-MISSING",
    summary: "A request that accepts anything names no version: Atlas refuses it by 406.",
    platforms: ["atlas", "cloud-manager"],
    accept: () => null,
    judge: (exchange, operation) =>
      operation.version === null ? observe(exchange) : judgeRefusal(exchange, refusals),
  },
  {
    id: "S-ACCEPT-JSON",
    summary: "application/json is what Cloud Manager answers in, and no version to Atlas.",
    platforms: ["atlas", "cloud-manager"],
    accept: () => "application/json",
    judge: (exchange, operation) =>
      operation.version === null
        ? judgeAnswer(exchange, operation)
        : judgeRefusal(exchange, refusals),
  },
  {
    id: "S-ACCEPT-Q",
    summary: "Of several media types with weights the documented one is chosen (RFC 9110).",
    platforms: ["atlas", "cloud-manager"],
    accept: ({ mediaType }) => `text/html;q=0.1, ${mediaType ?? "application/json"};q=0.9`,
    judge: (exchange, operation, isEmulated) => {
      if (exchange.answer.status === 200) return judgeAnswer(exchange, operation);
      return { ...observe(exchange), verdict: isEmulated ? "violation" : "drift" };
    },
  },
];

/** What the service makes of versions and media types: who builds on it pins one, and must not get another. */
export const acceptChecks: readonly ActiveCheck[] = variants.map(
  ({ id, summary, platforms, accept, judge }) => ({
    id,
    kind: "probe",
    summary,
    operations: ({ platform, operations }) =>
      platforms.includes(platform) ? tried.filter((each) => operations.has(each)) : [],
    async *run(stage) {
      yield* unreadable(stage);
      for (const operation of readable(stage)) {
        const { operationId } = operation;
        const headers = { Accept: accept(operation) };
        const exchange = await stage.read(operationId, { headers });
        yield { ...judge(exchange, operation, stage.isEmulated), operationId };
      }
    },
  }),
);

function judgeRefusal({ answer }: Exchange, expected: readonly number[]): Judgement {
  const isRight = expected.includes(answer.status);
  return {
    verdict: isRight ? "pass" : "violation",
    case: "status",
    message: isRight ? "It is refused." : `It is answered by ${answer.status}.`,
    expected: expected.join(" or "),
    actual: `${answer.status}`,
  };
}

function judgeAnswer(
  { answer, request }: Exchange,
  { mediaType, version, successStatus, pointer, answers }: OperationContract,
): Judgement {
  const contentType = answer.headers.get("Content-Type");
  const about = {
    case: "status",
    expected: `${successStatus} ${mediaType ?? ""}`,
    actual: `${answer.status} ${contentType ?? ""}`,
    pointer: answers.get(successStatus)?.pointer ?? pointer,
  };
  if (answer.status !== successStatus)
    return { ...about, verdict: "violation", message: `It is answered by ${answer.status}.` };
  if (isNewerVersion(version, request.headers.get("Accept"), contentType)) {
    const message = `There is a newer version: ${contentType ?? ""}.`;
    return { ...about, verdict: "drift", message };
  }
  const isRight = essenceOf(contentType) === mediaType;
  const message = isRight ? "It is answered." : "It is answered in another media type.";
  return { ...about, verdict: isRight ? "pass" : "violation", message };
}

function observe({ answer }: Exchange): Judgement {
  const message = `It is answered by ${answer.status} ${answer.headers.get("Content-Type") ?? "without a media type"}.`;
  return { verdict: "observed", case: "status", message };
}
