import type { ActiveCheck } from "../checks/check.ts";
import type { OperationContract } from "../contract/contract.ts";
import { memberOf, type Exchange } from "../exchange/exchange.ts";
import { bodyOf } from "../oracle/answer-body.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { freshRead, plainRead, readable, refused, unreadable } from "./plain-reads.ts";
import { readsOf } from "./reads.ts";
import { still, withoutLinks } from "./still.ts";

/** Clients that cannot see the status read it in the body, and everything else as if it were not there. */
export const sEnvelope: ActiveCheck = {
  id: "S-ENVELOPE",
  kind: "probe",
  summary: "envelope=true puts the status into the body and changes nothing else (API, envelopes).",
  operations: readsOf,
  async *run(stage) {
    yield* unreadable(stage);
    for (const operation of readable(stage)) {
      const { operationId } = operation;
      const plain = await plainRead(stage, operationId);
      if (plain.answer.status !== 200) {
        yield refused(plain, operationId);
        continue;
      }
      const enveloped = await stage.read(operationId, { query: { envelope: true } });
      const pointer = operation.parameters.find(({ name }) => name === "envelope")?.pointer;
      const evidence = [plain.number, enveloped.number];
      yield { ...judgeStatus(enveloped), operationId, pointer };
      const first = judgeContent(stage, operation, plain, enveloped);
      const judgement =
        first.verdict === "pass"
          ? first
          : judgeContent(stage, operation, await freshRead(stage, operationId), enveloped);
      yield { ...judgement, operationId, pointer, evidence };
    }
  },
};

function judgeStatus({ answer }: Exchange): Judgement {
  const status = memberOf(answer.json, "status");
  const isRight = status === answer.status;
  return {
    verdict: isRight ? "pass" : "violation",
    case: "status",
    message: isRight ? "The body repeats the status." : "The body does not repeat the status.",
    expected: `${answer.status}`,
    actual: JSON.stringify(status) ?? "nothing",
  };
}

function judgeContent(
  { platform, isEmulated }: Stage,
  { isList }: OperationContract,
  plain: Exchange,
  enveloped: Exchange,
): Judgement {
  const isWrapped = memberOf(enveloped.answer.json, "content") !== undefined;
  if (isList && isWrapped) {
    // One page of Cloud Manager puts lists into `content` as well, against all the others.
    const isOpen = platform === "cloud-manager" && !isEmulated;
    return {
      verdict: isOpen ? "drift" : "violation",
      case: "content",
      message: "An enveloped list is in content; its status is to stand beside its results.",
    };
  }
  const before = still(withoutLinks(plain.answer.json));
  const isEqual = before === still(withoutLinks(bodyOf(enveloped)));
  return {
    verdict: isEqual ? "pass" : "violation",
    case: "content",
    message: isEqual ? "The envelope changes nothing else." : "The envelope changes the content.",
  };
}
