import type { Json } from "@purser/spec";
import type { Contract } from "../contract/contract.ts";
import { memberOf, resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { CheckRequest } from "../exchange/exchanger.ts";
import { Unavailable } from "./interruptions.ts";
import type { Site } from "./site.ts";

export type SurveyMeans = {
  contract: Contract;
  orgId: string | undefined;
  groupId: string | undefined;
  self: string | undefined;
  foreign: Site["foreign"];
  send: (request: CheckRequest) => Promise<Exchange>;
};

/** Most pages of accounts that are read for the opening picture. */
const mostPages = 100;

/**
 * Looks around before the first check: which organization, which project, which accounts there are, and what else can be
 * read. Takes answers as they come: what is wrong with them is for the checks to say. Throws `Unavailable` where no
 * organization can be found or several are in reach and none was named.
 */
export async function survey(means: SurveyMeans): Promise<Site> {
  const { contract, self, foreign, send } = means;
  const orgId = means.orgId ?? (await onlyOrganization(send));
  const project =
    means.groupId ?? idsIn(await send({ operationId: "getOrgGroups", params: { orgId } }))[0];
  const accounts = await readAccounts(orgId, send);
  const inProject =
    project === undefined
      ? []
      : clientIdsIn(
          await send({ operationId: "listGroupServiceAccounts", params: { groupId: project } }),
        );
  const subjects = [...accounts.keys()];
  const params: Record<string, string | undefined> = {
    orgId,
    groupId: project,
    clientId: self ?? subjects[0],
    secretId: undefined,
    ipAddress: undefined,
    mcpConfigId: await firstOf(contract, "listOrgMcpConfigs", { orgId }, send),
    endpointSetId: await firstOf(contract, "listRateLimits", {}, send),
  };
  const projectParams: Record<string, string | undefined> = {
    ...params,
    clientId: inProject.find((each) => each !== self) ?? inProject[0],
    mcpConfigId:
      project && (await firstOf(contract, "listGroupMcpConfigs", { groupId: project }, send)),
  };
  return {
    orgId,
    groupId: project,
    accounts,
    projectAccounts: inProject,
    self,
    foreign,
    paramsOf(operationId) {
      const operation = contract.operation(operationId);
      const source = operation.path.includes("{groupId}") ? projectParams : params;
      const names = operation.parameters.filter((each) => each.in === "path");
      const found = names.map(({ name }) => [name, source[name]] as const);
      if (found.some(([, value]) => value === undefined)) return undefined;
      return Object.fromEntries(found) as Record<string, string>;
    },
  };
}

async function onlyOrganization(send: SurveyMeans["send"]): Promise<string> {
  const ids = idsIn(await send({ operationId: "listOrgs" }));
  const [only, ...others] = ids;
  if (only === undefined) throw new Unavailable("No organization is in reach of this credential.");
  if (others.length > 0)
    throw new Unavailable(`Several organizations are in reach (${ids.join(", ")}): name one.`);
  return only;
}

async function readAccounts(
  orgId: string,
  send: SurveyMeans["send"],
): Promise<ReadonlyMap<string, Json>> {
  const accounts = new Map<string, Json>();
  for (let pageNum = 1; pageNum <= mostPages; pageNum++) {
    const exchange = await send({
      operationId: "listOrgServiceAccounts",
      params: { orgId },
      query: { itemsPerPage: 500, pageNum },
    });
    const before = accounts.size;
    const items = itemsIn(exchange);
    for (const each of items) {
      const clientId = textOf(each, "clientId");
      if (clientId !== undefined) accounts.set(clientId, each);
    }
    if (items.length < 500 || accounts.size === before) break;
  }
  return accounts;
}

async function firstOf(
  contract: Contract,
  operationId: string,
  params: Record<string, string>,
  send: SurveyMeans["send"],
): Promise<string | undefined> {
  if (!contract.operations.has(operationId)) return undefined;
  const [first] = itemsIn(await send({ operationId, params }));
  return textOf(first, "id") ?? textOf(first, "endpointSetId");
}

/** Items wherever a list of them is: a page, a bare array, or a keyed object. */
function itemsIn(exchange: Exchange): Json[] {
  const { json } = exchange.answer;
  if (Array.isArray(json)) return json;
  const results =
    resultsOf(exchange) ??
    memberOf(json, "results") ??
    memberOf(memberOf(json, "content"), "results");
  if (Array.isArray(results)) return results;
  return typeof results === "object" && results !== null ? Object.values(results) : [];
}

function idsIn(exchange: Exchange): string[] {
  return itemsIn(exchange).flatMap((each) => textOf(each, "id") ?? []);
}

function clientIdsIn(exchange: Exchange): string[] {
  return itemsIn(exchange).flatMap((each) => textOf(each, "clientId") ?? []);
}
