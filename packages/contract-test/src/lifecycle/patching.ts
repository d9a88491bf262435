import type { Json } from "@purser/spec";
import type { Exchange } from "../exchange/exchange.ts";
import { Inconclusive } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { differences, type ExpectedAccount } from "./account-answer.ts";
import { judged } from "../verdicts/judged.ts";
import { judgedStatus } from "./judged-status.ts";
import { placeOf, type LevelOperations } from "./levels.ts";
import { settled } from "./reading.ts";

/** A made account at the level it is changed at. */
export type Subject = { stage: Stage; at: LevelOperations; account: MadeAccount };

/** Returns what the account was made with. */
export function madeWith({ account }: Subject): ExpectedAccount {
  const { name, description, roles } = JSON.parse(account.creation.request.body ?? "{}") as Record<
    string,
    Json
  >;
  return { name, description, roles };
}

/** Sends a change. */
export function patch(
  { stage, at, account }: Subject,
  body: Record<string, Json>,
): Promise<Exchange> {
  const params = { ...placeOf(stage, at.level), clientId: account.clientId };
  return stage.send({ operationId: at.update, params, body });
}

/**
 * Returns the change as it may be sent: a project's account on Cloud Manager cannot be changed without naming its roles
 * (project PATCH page: `roles` is required).
 */
export function withRequiredRoles(
  subject: Subject,
  change: Record<string, Json>,
): Record<string, Json> {
  const { stage, at } = subject;
  if (stage.platform !== "cloud-manager" || at.level !== "project") return change;
  return { roles: madeWith(subject).roles ?? [], ...change };
}

/**
 * Says whether a change was taken, and whether the answer and what is read afterwards are as expected. Throws
 * `Inconclusive` where the account is not there: that it was not kept is another check's business.
 */
export async function* judgePatch(
  subject: Subject,
  { what, change, expected }: { what: string; change: Exchange; expected: ExpectedAccount },
): AsyncIterable<Judgement> {
  const { stage, at, account } = subject;
  if (change.answer.status === 404)
    throw new Inconclusive("The account that was made to try this on is not there.");
  yield judgedStatus(stage, change, `${what}: status`);
  if (change.answer.status >= 300) return;
  const params = { ...placeOf(stage, at.level), clientId: account.clientId };
  const read = await settled(
    stage,
    () => stage.send({ operationId: at.get, params }),
    ({ answer }) => differences(answer.json, expected).length === 0,
  );
  const pointer = stage.contract.operation(at.update).body?.pointer;
  const views = [
    { where: "answered", exchange: change },
    { where: "read", exchange: read.exchange },
  ];
  for (const { where, exchange } of views) {
    const found = differences(exchange.answer.json, expected);
    yield judged(found.length === 0, {
      operationId: at.update,
      case: `${what}: ${where}`,
      kept: `What is ${where} is as it should be.`,
      broken: `What is ${where} is not as it should be.`,
      expected: JSON.stringify(expected),
      actual: found.join("; "),
      pointer,
      evidence: [change.number, exchange.number],
    });
  }
}
