import type { ActiveCheck } from "../checks/check.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { minting, tokenIn } from "../identity/token-requests.ts";
import { isRefused, untilRefused, using } from "../identity/token-use.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { judgedStatus } from "./judged-status.ts";
import { itemWith, listAll, settled } from "./reading.ts";

const remove = "deleteOrgServiceAccount";

function paramsOf({ site }: Stage, { clientId }: MadeAccount): Record<string, string> {
  return { orgId: site.orgId, clientId };
}

function removal(stage: Stage, account: MadeAccount): Promise<Exchange> {
  return stage.send({ operationId: remove, params: paramsOf(stage, account) });
}

/** Deleting an account answers 204, and then it is nowhere: neither alone nor in the list. */
export const mDelete204: ActiveCheck = {
  id: "M-DELETE-204",
  kind: "lifecycle",
  summary: "Deleting an account answers 204, and it can neither be read nor found in the list.",
  operations: () => [remove],
  async *run(stage) {
    const account = await stage.workshop.create("organization");
    const deletion = await removal(stage, account);
    yield judgedStatus(stage, deletion, "deleted");
    if (deletion.answer.status >= 300) return;
    const { exchange, isSettled, lag } = await settled(
      stage,
      () => stage.send({ operationId: "getOrgServiceAccount", params: paramsOf(stage, account) }),
      ({ answer }) => answer.status === 404,
    );
    if (isSettled) await stage.workshop.forget(account.clientId);
    yield judged(isSettled, {
      operationId: remove,
      case: "gone",
      kept: `It cannot be read any more after ${lag} ms.`,
      broken: `Reading it still answers ${exchange.answer.status} after ${lag} ms.`,
      expected: "404",
      actual: `${exchange.answer.status}`,
      evidence: [deletion.number, exchange.number],
    });
    const { orgId } = stage.site;
    const { items, evidence } = await listAll(stage, "listOrgServiceAccounts", { orgId });
    yield judged(itemWith(items, "clientId", account.clientId) === undefined, {
      operationId: remove,
      case: "not listed",
      kept: "It is not listed any more.",
      broken: "It is still listed.",
      evidence: [deletion.number, ...evidence],
    });
  },
};

/** What is gone cannot be deleted again: 404, as for whatever is not there. */
export const mDeleteTwice: ActiveCheck = {
  id: "M-DELETE-TWICE",
  kind: "lifecycle",
  summary: "Deleting an account a second time answers 404.",
  operations: () => [remove],
  async *run(stage) {
    const account = await stage.workshop.create("organization");
    const first = await removal(stage, account);
    const second = await removal(stage, account);
    if (second.answer.status === 404) await stage.workshop.forget(account.clientId);
    yield judged(second.answer.status === 404, {
      operationId: remove,
      case: "twice",
      kept: "A second deletion answers 404.",
      broken: `A second deletion answers ${second.answer.status} instead of 404.`,
      expected: "404",
      actual: `${second.answer.status}`,
      pointer: `${stage.contract.operation(remove).pointer}/responses/404`,
      evidence: [first.number, second.number],
    });
  },
};

/**
 * With an account its credentials are gone: its tokens are refused, and its secret obtains none. No page of Cloud Manager
 * says what goes with an account; read the same.
 */
export const mDeleteCredentials: ActiveCheck = {
  id: "M-DELETE-CREDENTIALS",
  kind: "lifecycle",
  summary: "After an account is deleted its tokens are refused, and its secret obtains none.",
  operations: () => [remove],
  async *run(stage) {
    const account = await stage.workshop.create("organization");
    const { clientId, secret } = account;
    const request = minting({ clientId, clientSecret: secret?.value ?? "" });
    const token = tokenIn(await stage.send(request));
    // In an organization that requires access lists no token of an account without one works: then nothing is to be seen.
    const used = token === undefined ? undefined : await stage.send(using(token));
    const deletion = await removal(stage, account);
    const verdict = stage.platform === "atlas" ? "violation" : breachOfReading(stage);
    const minted = await stage.send(request);
    yield judged(isRefused(minted), {
      operationId: remove,
      case: "secret",
      kept: "Its secret obtains no token.",
      broken: `Its secret still obtains a token: ${minted.answer.status}.`,
      expected: "401",
      actual: `${minted.answer.status}`,
      verdict,
      evidence: [deletion.number, minted.number],
    });
    if (token === undefined || used?.answer.status !== 200) return;
    const { exchange, waited } = await untilRefused(stage, using(token));
    yield judged(isRefused(exchange), {
      operationId: remove,
      case: "token",
      kept: `Its token is refused after ${waited} ms.`,
      broken: `Its token still works after ${waited} ms.`,
      expected: "401",
      actual: `${exchange.answer.status}`,
      verdict,
      evidence: [deletion.number, exchange.number],
    });
  },
};
