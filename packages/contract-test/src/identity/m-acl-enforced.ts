import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed, propertyPointer } from "../contract/promises.ts";
import { memberOf, resultsOf, type Exchange } from "../exchange/exchange.ts";
import {
  blockOf,
  canonical,
  readEntries,
  samples,
  seedEntries,
  type AccessList,
} from "../lifecycle/access-list.ts";
import { levels } from "../lifecycle/levels.ts";
import { settled } from "../lifecycle/reading.ts";
import { Inconclusive } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { addressIn } from "./let-in.ts";
import { bearer, minting, tokenIn } from "./token-requests.ts";

const get = "getOrgServiceAccount";
const list = "listOrgServiceAccountAccessList";

/**
 * A token works from the addresses of its account's list alone, once there are any (Atlas, configure access to the
 * Administration API; 403 IP_ADDRESS_NOT_ON_ACCESS_LIST), and each use is counted in the entry that let it in. Tried with an
 * account of the run's own: the identity that it runs as is never listed.
 */
export const mAclEnforced: ActiveCheck = {
  id: "M-ACL-ENFORCED",
  kind: "lifecycle",
  summary:
    "A token is refused by 403 from an address that its account's list leaves out; uses are counted.",
  operations: operationsNamed(get, list, "createAccessToken"),
  async *run(stage) {
    const { contract, send, site, wants, workshop } = stage;
    const { clientId, secret } = await workshop.create("organization", {
      roles: ["ORG_READ_ONLY"],
    });
    const access: AccessList = { stage, at: levels.organization, clientId };
    const request = minting({ clientId, clientSecret: secret?.value ?? "" });
    const token = tokenIn(await send(request));
    if (token === undefined) throw new Inconclusive("No token was given to try this with.");
    await seedEntries(access, [{ ipAddress: samples.address }]);
    const minted = await send(request);
    yield judgeMinting(stage, minted);
    const use = { operationId: get, params: { orgId: site.orgId, clientId }, as: bearer(token) };
    const outside = await send(use);
    yield judged(outside.answer.status === 403, {
      operationId: get,
      case: "address that is not listed",
      kept: "A token is refused by 403 from an address that is not listed.",
      broken: "A token is not refused by 403 from an address that is not listed.",
      expected: "403",
      actual: `${outside.answer.status}`,
      pointer: answerPointer(contract, get, 403),
      evidence: [minted.number, outside.number],
    });
    const own = addressIn(outside);
    if (own === undefined) return;
    await seedEntries(access, [{ ipAddress: own }]);
    const inside = await settled(
      stage,
      () => send(use),
      ({ answer }) => answer.status === 200,
    );
    yield judged(inside.isSettled, {
      operationId: get,
      case: "address that is listed",
      kept: "A token works from an address that is listed.",
      broken: "A token does not work from an address that is listed.",
      expected: "200",
      actual: `${inside.exchange.answer.status}`,
      evidence: [outside.number, inside.exchange.number],
    });
    if (!inside.isSettled || !wants(list)) return;
    yield* judgeCount(stage, access, own);
  },
};

/** Minting asks no list: documented for Atlas (generate an access token), read the same on Cloud Manager. */
function judgeMinting({ contract, isEmulated, platform }: Stage, minted: Exchange): Judgement {
  return judged(tokenIn(minted) !== undefined, {
    operationId: "createAccessToken",
    case: "address that is not listed",
    verdict: platform === "atlas" ? "violation" : breachOfReading({ isEmulated }),
    kept: "A token can be had from any address.",
    broken: "A token cannot be had from an address that is not listed.",
    expected: "200",
    actual: `${minted.answer.status}`,
    pointer: answerPointer(contract, "createAccessToken", 200),
    evidence: [minted.number],
  });
}

async function* judgeCount(
  stage: Stage,
  access: AccessList,
  own: string,
): AsyncGenerator<Judgement> {
  const counted = await settled(
    stage,
    () => readEntries(access),
    (entries) => usesOf(entries, own) > 0,
  );
  yield judged(counted.isSettled, {
    operationId: list,
    case: "uses",
    kept: "The use is counted in the entry that let it in.",
    broken: "The use is not counted in the entry that let it in.",
    expected: "requestCount of 1 or more",
    actual: `${usesOf(counted.exchange, own)}`,
    pointer: propertyPointer(stage.contract, list, 200, "results", "[]", "requestCount"),
    evidence: [counted.exchange.number],
  });
}

function usesOf(entries: Exchange, address: string): number {
  const entry = (resultsOf(entries) ?? []).find((each) => blockOf(each) === canonical(address));
  return Number(memberOf(entry, "requestCount") ?? 0);
}
