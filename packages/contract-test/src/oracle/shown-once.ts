import type { Json } from "@purser/spec";
import type { Exchange } from "../exchange/exchange.ts";

/** The operations whose success shows a secret, once. Source: creation pages of accounts and secrets; token page. */
const showing: ReadonlySet<string> = new Set([
  "createOrgServiceAccount",
  "createGroupServiceAccount",
  "createOrgServiceAccountSecret",
  "createGroupServiceAccountSecret",
  "createAccessToken",
]);

/** Returns whether this is the one answer that may show a new secret. */
export function mayShow({ operationId, answer }: Exchange): boolean {
  return operationId !== undefined && showing.has(operationId) && answer.status < 300;
}

/** Returns the body without what it may show: the first appearance of each new secret. */
export function withoutShown(exchange: Exchange): string {
  const { json, text } = exchange.answer;
  if (!mayShow(exchange)) return text;
  return shownIn(json).reduce((rest, value) => rest.replace(value, () => ""), text);
}

function shownIn(json: Json | undefined): string[] {
  if (typeof json !== "object" || json === null) return [];
  if (Array.isArray(json)) return json.flatMap(shownIn);
  return Object.entries(json).flatMap(([name, value]) => {
    const isShown = (name === "secret" || name === "access_token") && typeof value === "string";
    return isShown ? [value] : shownIn(value);
  });
}
