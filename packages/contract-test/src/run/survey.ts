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

/** Projects that are tried for one with accounts, and accounts for one with an access list. */
const tried = 4;

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
  const { project, members: inProject } = await chooseProject(means, orgId);
  const accounts = await readAccounts(orgId, send);
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
  const others = inProject.filter((each) => each !== self);
  const listed =
    project === undefined ? undefined : await firstListed(project, others.slice(0, tried), send);
  const projectParams: Record<string, string | undefined> = {
    ...params,
    clientId: listed ?? others[0] ?? inProject[0],
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
      // What an account has beside itself is looked at where it has something.
      const clientId = operation.isList ? (listed ?? others[0] ?? source["clientId"]) : undefined;
      const names = operation.parameters.filter((each) => each.in === "path");
      const found = names.map(
        ({ name }) => [name, (name === "clientId" && clientId) || source[name]] as const,
      );
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

/** The project that was named, or else the first with accounts. */
async function chooseProject(
  { groupId, send }: SurveyMeans,
  orgId: string,
): Promise<{ project: string | undefined; members: string[] }> {
  const projects =
    groupId === undefined
      ? idsIn(await send({ operationId: "getOrgGroups", params: { orgId } })).slice(0, tried)
      : [groupId];
  for (const project of projects) {
    const operationId = "listGroupServiceAccounts";
    const members = clientIdsIn(await send({ operationId, params: { groupId: project } }));
    if (members.length > 0) return { project, members };
  }
  return { project: projects[0], members: [] };
}

/** The first account that has an access list. */
async function firstListed(
  groupId: string,
  clientIds: readonly string[],
  send: SurveyMeans["send"],
): Promise<string | undefined> {
  for (const clientId of clientIds) {
    const operationId = "listGroupServiceAccountAccessList";
    const list = await send({ operationId, params: { groupId, clientId } });
    if (itemsIn(list).length > 0) return clientId;
  }
  return undefined;
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
  return textOf(first, "mcpConfigId") ?? textOf(first, "endpointSetId");
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
