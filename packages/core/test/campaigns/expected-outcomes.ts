import { operations, type Platform } from "@purser/spec";

/** `success`, or the `code` of the error that a call ends with. */
export type Outcome =
  | "success"
  | "connection"
  | "deadline"
  | "orphaned-secret"
  | "rate-limited"
  | "service"
  | "unexpected-answer";

/**
 * What decides about an operation when something goes wrong on the way: whether it may be sent again (`read`, `delete`,
 * `change`), whether what became of it is read back instead (`create`, whose secret is then lost; `set`, whose effect is
 * all there is to know), and the token endpoint's own two.
 */
export type Kind = "read" | "delete" | "change" | "create" | "set" | "mint" | "revoke";

type Row = Readonly<Record<Kind, Outcome>>;

const all = (outcome: Outcome): Row => ({
  read: outcome,
  delete: outcome,
  change: outcome,
  create: outcome,
  set: outcome,
  mint: outcome,
  revoke: outcome,
});

/** By fault, when every attempt of the operation meets it. */
const atEveryAttempt: Readonly<Record<string, Row>> = {
  latency: all("success"),
  "slow-body": all("success"),
  "reset-before": all("connection"),
  "reset-after": { ...all("connection"), create: "orphaned-secret", set: "success" },
  // An answer without a body arrives whole.
  "truncated-body": {
    ...all("connection"),
    delete: "success",
    create: "orphaned-secret",
    set: "success",
    revoke: "success",
  },
  "malformed-json": {
    ...all("unexpected-answer"),
    delete: "success",
    create: "orphaned-secret",
    set: "success",
    revoke: "success",
  },
  "empty-4xx": all("unexpected-answer"),
  "empty-5xx": all("service"),
  "wrong-content-type": all("unexpected-answer"),
  "rate-limit-storm": all("rate-limited"),
  "server-error": all("service"),
  redirect: all("unexpected-answer"),
};

/** What is sent again after a failure on the way or a 5xx: all but creations, and giving a token back. */
const repeated: Row = all("success");
const notRepeated = (outcome: Outcome): Row => ({ ...repeated, create: outcome, revoke: outcome });

/** By fault, when the first attempt alone meets it. An answer that is none of the API's is nobody's to repeat. */
const atFirstAttempt: Readonly<Record<string, Row>> = {
  latency: all("success"),
  "slow-body": all("success"),
  "reset-before": notRepeated("connection"),
  "reset-after": { ...notRepeated("connection"), create: "orphaned-secret" },
  "truncated-body": { ...repeated, create: "orphaned-secret" },
  "malformed-json": atEveryAttempt["malformed-json"] ?? all("success"),
  "empty-4xx": { ...all("unexpected-answer"), set: "success" },
  "empty-5xx": notRepeated("service"),
  "wrong-content-type": { ...all("unexpected-answer"), set: "success" },
  "rate-limit-storm": { ...repeated, revoke: "rate-limited" },
  "server-error": notRepeated("service"),
  redirect: { ...all("unexpected-answer"), set: "success" },
};

/** Faults of the network that a campaign goes through. */
export const networkFaults: readonly string[] = Object.keys(atEveryAttempt);

const changes = new Set(["updateOrgServiceAccount", "updateGroupServiceAccount"]);
const sets = new Set([
  "inviteGroupServiceAccount",
  "createOrgServiceAccountAccessList",
  "createGroupServiceAccountAccessList",
]);

export function kindOf(platform: Platform, operationId: string): Kind {
  if (operationId === "createAccessToken") return "mint";
  if (operationId === "revokeAccessToken") return "revoke";
  if (changes.has(operationId)) return "change";
  if (sets.has(operationId)) return "set";
  const { method } = operations[platform][operationId] ?? {};
  if (method === "GET") return "read";
  return method === "DELETE" ? "delete" : "create";
}

/** What an operation ends with when every attempt of it, or its first alone, meets a fault; other requests meet none. */
export function expectedOutcome(fault: string, kind: Kind, when: "every" | "first"): Outcome {
  const row = (when === "every" ? atEveryAttempt : atFirstAttempt)[fault];
  if (!row) throw new Error(`Nobody has thought of the fault ${fault}.`);
  return row[kind];
}
