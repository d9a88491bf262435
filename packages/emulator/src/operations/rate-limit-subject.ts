import { rolesOf, suffices } from "../auth/roles.ts";
import type { Call, Caller } from "../call.ts";
import { Refusal } from "../refusal.ts";
import { parseAddressBlock } from "../state/address-block.ts";
import { queryTexts } from "./query-texts.ts";

/**
 * Refuses limits of organizations and projects the caller may not read, and of other callers and addresses.
 * Source: Atlas Administration API, rate limiting: the parameters' descriptions.
 */
export function assertMayInspect(call: Call): void {
  for (const orgId of queryTexts(call, "orgId")) assertMayReadOrganization(call, orgId);
  for (const groupId of queryTexts(call, "groupId")) assertMayReadProject(call, groupId);
  for (const userId of queryTexts(call, "userId")) {
    if (userId !== userIdOf(call.caller)) throw unauthorized(`user ${userId}`);
  }
  for (const address of queryTexts(call, "ipAddress")) {
    if (!isSameAddress(address, call.address)) throw unauthorized(`IP address ${address}`);
  }
}

function assertMayReadOrganization(call: Call, orgId: string): void {
  if (orgId === call.caller.orgId && holds(call, "ORG_READ_ONLY")) return;
  throw new Refusal(
    401,
    "USER_CANNOT_ACCESS_ORG",
    `The current user may not access organization ${orgId}.`,
    { parameters: [orgId] },
  );
}

function assertMayReadProject(call: Call, groupId: string): void {
  const project = call.world.projects.get(groupId);
  if (project?.orgId === call.caller.orgId && holds(call, "GROUP_READ_ONLY", groupId)) return;
  throw new Refusal(
    401,
    "USER_CANNOT_ACCESS_GROUP",
    `The current user may not access group ${groupId}.`,
    { parameters: [groupId] },
  );
}

function holds(call: Call, role: string, groupId?: string): boolean {
  return suffices(call.platform, rolesOf(call.caller, groupId), [role]);
}

function userIdOf(caller: Caller): string {
  return caller.kind === "service-account" ? caller.account.clientId : caller.key.publicKey;
}

function isSameAddress(one: string, other: string): boolean {
  const block = parseAddressBlock(one);
  return block !== null && block.cidrBlock === parseAddressBlock(other)?.cidrBlock;
}

function unauthorized(subject: string): Refusal {
  return new Refusal(
    401,
    "USER_UNAUTHORIZED",
    `The current user may not read the rate limits of ${subject}.`,
  );
}
