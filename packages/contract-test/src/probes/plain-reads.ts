import type { OperationContract } from "../contract/contract.ts";
import type { Exchange } from "../exchange/exchange.ts";
import type { Site } from "../run/site.ts";
import type { Stage } from "../run/stage.ts";
import type { Judgement } from "../verdicts/verdict.ts";

const answers = new WeakMap<Site, Map<string, Exchange>>();

/**
 * Returns a reading with the site's parameters and no query. It is sent once in a run, for all probes that compare with it:
 * what has changed since is compared by those that read twice in a row.
 */
export async function plainRead(stage: Stage, operationId: string): Promise<Exchange> {
  const known = answers.get(stage.site)?.get(operationId);
  return known ?? remember(stage.site, operationId, await stage.read(operationId));
}

/**
 * Returns the organization's view of the account that the project's accounts are read by, sent once in a run; undefined
 * where no project has one.
 */
export async function assignedAccount(stage: Stage): Promise<Exchange | undefined> {
  const { clientId } = stage.site.paramsOf("getGroupServiceAccount") ?? {};
  if (clientId === undefined) return undefined;
  const known = answers.get(stage.site)?.get(clientId);
  if (known) return known;
  const params = { orgId: stage.site.orgId, clientId };
  const exchange = await stage.send({ operationId: "getOrgServiceAccount", params });
  return remember(stage.site, clientId, exchange);
}

/** Reads that view anew. */
export async function freshAssignedAccount(stage: Stage, { params }: Exchange): Promise<Exchange> {
  const exchange = await stage.send({ operationId: "getOrgServiceAccount", params });
  return remember(stage.site, params["clientId"] ?? "", exchange);
}

/** Reads an operation anew: what it is compared with may have been changed meanwhile, by somebody else. */
export async function freshRead(stage: Stage, operationId: string): Promise<Exchange> {
  return remember(stage.site, operationId, await stage.read(operationId));
}

/** Remembers an answer as the plain reading of an operation or an account, and returns it. */
function remember(site: Site, name: string, exchange: Exchange): Exchange {
  const known = answers.get(site) ?? new Map<string, Exchange>();
  answers.set(site, known.set(name, exchange));
  return exchange;
}

/** Returns the operations of a check that there is something to read with. */
export function readable({ operations, site }: Stage): OperationContract[] {
  return operations.filter(({ operationId }) => site.paramsOf(operationId) !== undefined);
}

/** Returns that the others are skipped, and why. */
export function unreadable({ operations, site }: Stage): Judgement[] {
  return operations
    .filter(({ operationId }) => site.paramsOf(operationId) === undefined)
    .map(({ operationId }) =>
      skipped(operationId, "The organization holds nothing that this could read."),
    );
}

/** Returns that nothing was tried on an operation. */
export function skipped(operationId: string, message: string): Judgement {
  return { verdict: "skipped", operationId, case: "skipped", message, evidence: [] };
}

/** Returns that a plain reading was refused, so that there is nothing to compare with. */
export function refused({ answer }: Exchange, operationId: string): Judgement {
  return skipped(operationId, `The plain reading is answered by ${answer.status}.`);
}
