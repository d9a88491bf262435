import type { Answer } from "../answer.ts";
import type { Identifiers } from "../identifiers.ts";
import type { Limits } from "../limits.ts";
import type { Incoming } from "../protocol/incoming.ts";
import type { ParameterCheck } from "../protocol/query.ts";
import type { RateLimit } from "../protocol/rate-limit.ts";
import type { Route } from "../routing/route.ts";
import type { Instant } from "../state/records.ts";
import type { World } from "../state/world.ts";
import type { Steps } from "../steps.ts";
import { parseBasic } from "./basic.ts";
import type { OAuthRequest } from "./oauth.ts";

type House = {
  world: World;
  identifiers: Identifiers;
  limits: Limits;
  rateLimit: RateLimit;
  checkParameter: ParameterCheck;
  steps: Steps;
};

/**
 * Answers the two OAuth endpoints. Minting is limited per address and client, before the secret is looked at; over the
 * limit the answer has the API's error shape, as seen in practice (Terraform provider guide), not the OAuth one printed;
 * so has that to a query parameter which is none (undocumented).
 */
export async function answerOAuth(
  house: House,
  incoming: Incoming,
  route: Route,
  now: Instant,
): Promise<Answer> {
  const { platform, operation } = route;
  const authorization = incoming.header("authorization");
  const isMinting = operation.operationId === "createAccessToken";
  if (isMinting) {
    const client = parseBasic(authorization)?.user ?? "";
    house.steps.takeFromBucket(
      house.rateLimit,
      platform,
      operation,
      `${incoming.address} ${client}`,
      incoming.url.pathname,
      now,
    );
  }
  house.steps.readQuery(route, incoming.url.searchParams, house.checkParameter);
  const request: OAuthRequest = {
    authorization,
    contentType: incoming.header("content-type"),
    body: await incoming.text(),
    now,
  };
  const answer = isMinting
    ? house.steps.createAccessToken(house, request)
    : house.steps.revokeAccessToken(house, request);
  if (answer.body === undefined) return answer;
  return { ...answer, headers: { "Content-Type": "application/json", ...answer.headers } };
}
