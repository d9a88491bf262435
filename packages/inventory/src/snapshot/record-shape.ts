import type { InventoryRecord } from "../records.ts";

/** Something that was parsed and not looked at yet. */
type Raw = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;
type RecordName = InventoryRecord["record"];

const isText: Test = (value) => typeof value === "string";
const isTextOrNull: Test = (value) => value === null || typeof value === "string";
const isCount: Test = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isBoolean: Test = (value) => typeof value === "boolean";
const isTextOrAbsent: Test = (value) => value === undefined || typeof value === "string";
const isTexts: Test = (value) => isList(value, isText);

function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown, isItem: Test): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!isItem(item)) return false;
  return true;
}

function isFact(fact: unknown, isValue: Test): boolean {
  if (!isObject(fact)) return false;
  if (fact["state"] === "ok") return isValue(fact["value"]);
  if (fact["state"] !== "denied" && fact["state"] !== "unknown") return false;
  const { cause, known } = fact;
  return isCause(cause) && (known === undefined || isValue(known));
}

function isCause(cause: unknown): boolean {
  return (
    isObject(cause) &&
    isText(cause["kind"]) &&
    isText(cause["operationId"]) &&
    isText(cause["message"]) &&
    (cause["status"] === undefined || isCount(cause["status"])) &&
    isTextOrAbsent(cause["errorCode"]) &&
    (cause["requiredRoles"] === undefined || isTexts(cause["requiredRoles"]))
  );
}

const isSecret: Test = (secret) =>
  isObject(secret) &&
  isText(secret["secretId"]) &&
  isText(secret["createdAt"]) &&
  isText(secret["expiresAt"]) &&
  isTextOrNull(secret["lastUsedAt"]);

export const isSecrets: Test = (secrets) => isList(secrets, isSecret);

export const isAssignments: Test = (assignments) =>
  isList(
    assignments,
    (assignment) =>
      isObject(assignment) &&
      isText(assignment["projectId"]) &&
      isFact(assignment["roles"], isTexts),
  );

const isEntry: Test = (entry) =>
  isObject(entry) &&
  isText(entry["address"]) &&
  isText(entry["createdAt"]) &&
  isTextOrNull(entry["lastUsedAt"]) &&
  isTextOrNull(entry["lastUsedAddress"]) &&
  isCount(entry["requestCount"]);

export const isAccessList: Test = (entries) => isList(entries, isEntry);

export const isSettings: Test = (settings) =>
  isObject(settings) &&
  isBoolean(settings["apiAccessListRequired"]) &&
  (settings["maxServiceAccountSecretValidityInHours"] === null ||
    isCount(settings["maxServiceAccountSecretValidityInHours"]));

export const isDelegation: Test = (delegation) =>
  isObject(delegation) &&
  isText(delegation["delegatedMcpAccess"]) &&
  isText(delegation["delegatedPartnerAccess"]);

const isApiKeyRole: Test = (role) =>
  isObject(role) &&
  isText(role["role"]) &&
  isTextOrAbsent(role["orgId"]) &&
  isTextOrAbsent(role["projectId"]);

export const isApiKeys: Test = (keys) =>
  isList(
    keys,
    (key) =>
      isObject(key) &&
      isText(key["apiKeyId"]) &&
      isText(key["description"]) &&
      isText(key["publicKey"]) &&
      isList(key["roles"], isApiKeyRole),
  );

export const isMcpConfigs: Test = (configs) =>
  isList(
    configs,
    (config) =>
      isObject(config) &&
      isText(config["mcpConfigId"]) &&
      isText(config["name"]) &&
      isText(config["clientId"]) &&
      isText(config["egressClientId"]) &&
      isTexts(config["roles"]) &&
      isTexts(config["accessList"]) &&
      isFact(config["secrets"], isSecrets),
  );

export const isTags: Test = (tags) =>
  isList(tags, (tag) => isObject(tag) && isText(tag["key"]) && isText(tag["value"]));

export const isAlerts: Test = (alerts) =>
  isList(
    alerts,
    (alert) =>
      isObject(alert) &&
      isText(alert["alertConfigId"]) &&
      isText(alert["eventType"]) &&
      isBoolean(alert["enabled"]),
  );

const factOf =
  (isValue: Test): Test =>
  (fact) =>
    isFact(fact, isValue);

/**
 * What every record must have. Written out rather than made of schemas: a snapshot of a million accounts goes through here,
 * at less than a microsecond for each.
 */
const shapes: Readonly<Record<RecordName, readonly (readonly [key: string, test: Test])[]>> = {
  snapshot: [
    ["schemaVersion", isCount],
    ["tool", (tool) => isObject(tool) && isText(tool["name"]) && isText(tool["version"])],
    ["collectedAt", isText],
  ],
  organization: [
    ["orgId", isText],
    ["name", isText],
    ["platform", (platform) => platform === "atlas" || platform === "cloud-manager"],
    ["nameCause", (cause) => cause === undefined || isCause(cause)],
    ["collectedAt", isTextOrAbsent],
    ["self", isTextOrAbsent],
    [
      "plan",
      (plan) =>
        isObject(plan) &&
        (plan["projectRoles"] === "by-account" || plan["projectRoles"] === "by-project") &&
        isCount(plan["requests"]) &&
        isCount(plan["lowerBound"]),
    ],
    ["settings", factOf(isSettings)],
    ["delegation", factOf(isDelegation)],
    ["apiKeys", factOf(isApiKeys)],
    ["mcpConfigs", factOf(isMcpConfigs)],
    ["projectCount", factOf(isCount)],
    ["accountCount", factOf(isCount)],
  ],
  project: [
    ["orgId", isText],
    ["projectId", isText],
    ["name", isText],
    ["tags", factOf(isTags)],
    ["alerts", factOf(isAlerts)],
  ],
  account: [
    ["orgId", isText],
    ["clientId", isText],
    ["name", isText],
    ["description", isText],
    ["createdAt", isText],
    ["roles", isTexts],
    ["systemManaged", factOf(isBoolean)],
    ["secrets", isSecrets],
    ["assignments", factOf(isAssignments)],
    ["accessList", factOf(isAccessList)],
  ],
  "organization-end": [
    ["orgId", isText],
    ["requests", isCount],
    ["lowerBound", isCount],
    ["complete", isBoolean],
  ],
  footer: [
    [
      "counts",
      (counts) =>
        isObject(counts) &&
        isCount(counts["organizations"]) &&
        isCount(counts["projects"]) &&
        isCount(counts["accounts"]),
    ],
    ["sha256", isText],
  ],
};

/** Returns the record that a parsed line is, or what keeps it from being one. */
export function toRecord(value: unknown): InventoryRecord | { problem: string } {
  if (!isObject(value)) return { problem: "it is no JSON object" };
  const { record } = value;
  if (typeof record !== "string" || !Object.hasOwn(shapes, record)) {
    return { problem: `it is no record that this version knows (${JSON.stringify(record)})` };
  }
  for (const [key, test] of shapes[record as RecordName]) {
    if (!test(value[key])) return { problem: `its ${key} is missing or not as documented` };
  }
  return value as InventoryRecord;
}
