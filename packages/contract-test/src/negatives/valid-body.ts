import type { Json } from "@purser/spec";
import type { OperationContract } from "../contract/contract.ts";
import type { Level, Workshop } from "../run/workshop.ts";

/** Returns the level that an operation acts at. */
export function levelOf({ path }: OperationContract): Level {
  return path.includes("{groupId}") ? "project" : "organization";
}

/** Whether an operation makes an account. */
export function isCreation({ operationId }: OperationContract): boolean {
  return /^create(Org|Group)ServiceAccount$/.test(operationId);
}

/** Whether an operation adds to an access list. */
function isAddition({ operationId }: OperationContract): boolean {
  return operationId.endsWith("AccessList");
}

const roles: Record<Level, string> = { organization: "ORG_MEMBER", project: "GROUP_READ_ONLY" };

/**
 * Returns a body that an operation takes, with every member there is; `serial` makes its addresses others than those of
 * the bodies before, and `isNamed` says whether an update names a name. A creation's bears a mark of its own.
 */
export function validBody(
  operation: OperationContract,
  { workshop, serial, isNamed }: { workshop: Workshop; serial: number; isNamed: boolean },
): Json {
  const level = levelOf(operation);
  if (isCreation(operation)) return workshop.newBody(level);
  if (isAddition(operation)) {
    const [high, low] = [serial >> 8, serial & 255];
    // RFC 2544: addresses for benchmarks, from which nobody calls.
    return [{ ipAddress: `198.18.${high}.${low}` }, { cidrBlock: `198.19.${low}.${high}/32` }];
  }
  if (operation.operationId.endsWith("Secret")) return { secretExpiresAfterHours: 8 };
  if (operation.operationId.startsWith("invite")) return { roles: [roles.project] };
  return {
    ...(isNamed && { name: `${workshop.prefix}changed` }),
    description: `${workshop.prefix}changed by a contract test`,
    roles: [roles[level]],
  };
}
