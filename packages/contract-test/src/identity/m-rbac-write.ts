import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer } from "../contract/promises.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { samples } from "../lifecycle/access-list.ts";
import { stillText } from "../lifecycle/account-answer.ts";
import {
  onBothLevels,
  placeOf,
  wantedLevels,
  withoutProject,
  type LevelOperations,
} from "../lifecycle/levels.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import { judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { assertAddress } from "./let-in.ts";

/** A write of somebody who may not. */
type Forbidden = { operationId: string; more?: Record<string, string>; body?: Json };

const invite = "inviteGroupServiceAccount";

/** The writes of a level that name an account; its removal last, should it be let through. */
function writesAt(at: LevelOperations, secretId: string): Forbidden[] {
  const roles = [at.level === "project" ? "GROUP_OWNER" : "ORG_OWNER"];
  return [
    { operationId: at.update, body: { description: "Changed by a reader", roles } },
    { operationId: at.addSecret, body: { secretExpiresAfterHours: 8 } },
    { operationId: at.deleteSecret, more: { secretId } },
    { operationId: at.addEntries, body: [{ ipAddress: samples.neighbour }] },
    { operationId: at.deleteEntry, more: { ipAddress: samples.address } },
    ...(at.level === "project" ? [{ operationId: invite, body: { roles } }] : []),
    { operationId: at.remove },
  ];
}

/**
 * Who may only read is refused every write: by 401 or 403, or by 404 where a platform hides what it refuses; documentation
 * lists all three. Tried on an account of the run's own, which is to be afterwards what it was before.
 */
export const mRbacWrite: ActiveCheck = {
  id: "M-RBAC-WRITE",
  kind: "lifecycle",
  needs: ["reader"],
  summary: "An account that may only read is refused every write, and nothing changes.",
  operations: onBothLevels((at) => [
    at.create,
    at.update,
    at.addSecret,
    at.deleteSecret,
    at.addEntries,
    at.deleteEntry,
    at.remove,
    ...(at.level === "project" ? [invite] : []),
  ]),
  async *run(stage) {
    const { workshop, send, wants } = stage;
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const account = await workshop.create(at.level);
      const { clientId } = account;
      const params = { ...placeOf(stage, at.level), clientId };
      const entry = [{ ipAddress: samples.address }];
      await send({ operationId: at.addEntries, params, body: entry });
      const before = await pictureOf(stage, at, account);
      assertAddress(await send({ operationId: at.get, params, as: "reader" }), "reader");
      let isClosed = true;
      const judge = (operationId: string, write: Exchange): Judgement => {
        const judgement = refused(stage, operationId, write);
        isClosed &&= judgement.verdict === "pass";
        return judgement;
      };
      if (wants(at.create)) {
        const creation = await workshop.attempt(at.level, workshop.newBody(at.level), {
          as: "reader",
        });
        yield judge(at.create, creation);
      }
      const forbidden = writesAt(at, account.secret?.id ?? "60c0ffee0000000000000000");
      for (const { operationId, more = {}, body } of forbidden) {
        if (!wants(operationId)) continue;
        const all = { ...params, ...more };
        const write = await send({ operationId, params: all, body, as: "reader" });
        yield judge(operationId, write);
      }
      // What was let through has been told already.
      if (!isClosed) continue;
      const after = await pictureOf(stage, at, account);
      yield judged(before.text === after.text, {
        operationId: at.update,
        case: "nothing changed",
        kept: "What was refused has changed nothing.",
        broken: "Something that a reader was refused has changed the account.",
        expected: before.text,
        actual: after.text,
        evidence: [...before.evidence, ...after.evidence],
      });
    }
  },
};

function refused(
  { contract }: Stage,
  operationId: string,
  { answer, number }: Exchange,
): Judgement {
  return judged([401, 403, 404].includes(answer.status), {
    operationId,
    case: "reader",
    kept: "An account that may only read is refused.",
    broken:
      answer.status < 300
        ? "An account that may only read is not refused."
        : "An account that may only read is not refused by 401, 403 or 404.",
    expected: "401, 403 or 404",
    actual: `${answer.status}`,
    pointer: answerPointer(contract, operationId, 403),
    evidence: [number],
  });
}

/** The account and its access list, as text that stays the same while nothing but use happens to them. */
async function pictureOf(
  stage: Stage,
  at: LevelOperations,
  { clientId }: MadeAccount,
): Promise<{ text: string; evidence: number[] }> {
  const params = { ...placeOf(stage, at.level), clientId };
  const account = await stage.send({ operationId: at.get, params });
  const list = await stage.send({ operationId: at.listEntries, params });
  const text = [account, list].map(({ answer }) => stillText(answer.json)).join("\n");
  return { text, evidence: [account.number, list.number] };
}
