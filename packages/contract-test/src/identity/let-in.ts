import { memberOf, textOf, type Exchange } from "../exchange/exchange.ts";
import { samples, seedEntries, type AccessList } from "../lifecycle/access-list.ts";
import { levels } from "../lifecycle/levels.ts";
import { Inconclusive, Unavailable } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import { bearer, minting, tokenIn } from "./token-requests.ts";
import { using } from "./token-use.ts";

/**
 * Refusals of the address, whoever calls from it. Source: Atlas API error codes; older editions say whitelist. An organization
 * may require lists (`apiAccessListRequired`), and Cloud Manager does so by default.
 */
const addressCodes =
  /^(?:IP_ADDRESS_NOT_ON|ORG_REQUIRES|RESOURCE_REQUIRES)_(?:ACCESS_LIST|WHITELIST)$/;

/** Whether an answer refuses the address that the call came from: it then says nothing of who called. */
export function isAboutAddress({ answer }: Pick<Exchange, "answer">): boolean {
  return answer.status === 403 && addressCodes.test(textOf(answer.json, "errorCode") ?? "");
}

/** Throws `Inconclusive` where a caller may not call from here. */
export function assertAddress(exchange: Exchange, caller: string): void {
  if (isAboutAddress(exchange))
    throw new Inconclusive(`The ${caller} may not call from this address: it is not on its list.`);
}

/** Returns the address that a service saw: the parameter of IP_ADDRESS_NOT_ON_ACCESS_LIST; undefined where it names none. */
export function addressIn({ answer }: Pick<Exchange, "answer">): string | undefined {
  const parameters = memberOf(answer.json, "parameters");
  const [address] = Array.isArray(parameters) ? parameters : [];
  return answer.status === 403 && typeof address === "string" ? address : undefined;
}

/**
 * Sees to it that a token of an account of the run's own may be used from here: in an organization that requires access lists
 * the account gets one. Its address is learned from the refusal that a list of another address makes.
 */
export async function letIn(
  stage: Stage,
  { clientId }: Pick<MadeAccount, "clientId">,
  token: string,
): Promise<void> {
  const { send } = stage;
  if (!isAboutAddress(await send(using(token)))) return;
  const access: AccessList = { stage, at: levels.organization, clientId };
  await seedEntries(access, [{ ipAddress: samples.address }]);
  const own = addressIn(await send(using(token)));
  if (own === undefined)
    throw new Unavailable("The organization requires access lists, and names no address.");
  await seedEntries(access, [{ ipAddress: own }]);
}

/** Returns whoever an account of the run's own is, with leave to call from here. */
export async function callerAs(
  stage: Stage,
  account: MadeAccount,
): Promise<{ authorization: string }> {
  const { clientId, secret } = account;
  const minted = await stage.send(minting({ clientId, clientSecret: secret?.value ?? "" }));
  const token = tokenIn(minted);
  if (token === undefined)
    throw new Inconclusive(`No token was given to try this with: ${minted.answer.status}.`);
  await letIn(stage, account, token);
  return bearer(token);
}
