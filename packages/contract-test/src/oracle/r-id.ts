import type { Json } from "@purser/spec";
import type { PassiveCheck } from "../checks/check.ts";
import { memberOf, textOf } from "../exchange/exchange.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { answerSchemaOf, bodyOf } from "./answer-body.ts";

/** Members that repeat a parameter of the path, by the operation that answers one thing. */
const repeated: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  getOrg: { id: "orgId" },
  getGroup: { id: "groupId" },
  getRateLimit: { endpointSetId: "endpointSetId" },
  getOrgServiceAccount: { clientId: "clientId" },
  updateOrgServiceAccount: { clientId: "clientId" },
  getGroupServiceAccount: { clientId: "clientId" },
  updateGroupServiceAccount: { clientId: "clientId" },
  inviteGroupServiceAccount: { clientId: "clientId" },
};

/** The same for each item of a list. */
const repeatedByItems: typeof repeated = {
  getOrgGroups: { orgId: "orgId" },
  listOrgEvents: { orgId: "orgId" },
  listGroupAlertConfigs: { groupId: "groupId" },
};

/** Members that tell the items of a list apart. */
const identifiers = ["mcpConfigId", "clientId", "id", "groupId", "endpointSetId", "cidrBlock"];

/** An answer about something else than was asked for makes a client change the wrong thing. */
export const rId: PassiveCheck = {
  id: "R-ID",
  kind: "passive",
  summary: "An answer is about what the path names, and names nothing twice.",
  *judge(exchange, operation, _scene) {
    const { answer, params } = exchange;
    const body = bodyOf(exchange);
    if (!operation || answer.status >= 300 || body === undefined) return;
    const schema = answerSchemaOf(operation, exchange);
    const { operationId } = operation;
    const results = memberOf(body, "results");
    const items = Array.isArray(results) ? results : [];
    const subjects = [
      { members: repeated[operationId], values: [body] },
      { members: repeatedByItems[operationId], values: items },
    ];
    for (const { members = {}, values } of subjects) {
      for (const [member, parameter] of Object.entries(members)) {
        const wanted = params[parameter];
        if (wanted === undefined || values.length === 0) continue;
        const other = values.find((each) => memberOf(each, member) !== wanted);
        yield sameId(member, wanted, other && memberOf(other, member), schema);
      }
    }
    for (const each of [{ name: "results", list: items }, ...secretLists(body, items)]) {
      const twice = repeatedId(each.list);
      yield {
        verdict: twice === undefined ? "pass" : "violation",
        case: `${each.name} distinct`,
        message: twice === undefined ? "No ID is there twice." : "An ID is there twice.",
        ...(twice !== undefined && { actual: twice }),
        pointer: schema,
      };
    }
  },
};

function sameId(
  member: string,
  expected: string,
  other: Json | undefined,
  pointer: string | undefined,
): Judgement {
  const isRight = other === undefined || other === expected;
  return {
    verdict: isRight ? "pass" : "violation",
    case: `${member} of the path`,
    message: isRight
      ? `${member} is the one in the path.`
      : `${member} is another than the path names.`,
    expected,
    ...(!isRight && { actual: JSON.stringify(other) }),
    pointer,
  };
}

function secretLists(body: Json, items: readonly Json[]): { name: string; list: Json[] }[] {
  return [body, ...items]
    .map((each) => memberOf(each, "secrets"))
    .filter((secrets) => Array.isArray(secrets))
    .map((list) => ({ name: "secrets", list }));
}

/** Returns an identifier that two items share; undefined where all differ. */
export function repeatedId(items: readonly Json[]): string | undefined {
  const seen = new Set<string>();
  for (const each of items) {
    const id = identityOf(each);
    if (id === undefined) continue;
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return undefined;
}

/** Returns what an item of a list is known by; undefined where it has nothing of the kind. */
export function identityOf(item: Json): string | undefined {
  for (const name of identifiers) {
    const id = textOf(item, name);
    if (id !== undefined) return id;
  }
  return textOf(item, "ipAddress");
}
