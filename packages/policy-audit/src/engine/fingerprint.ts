import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Finding } from "../finding.ts";

/** Bytes: 64 bits are enough to tell a million findings apart. */
const length = 8;

/** Returns what stays the same of a finding as long as its rule and its subject do. Names and values are left out. */
export function fingerprintOf({
  ruleId,
  subject,
  key,
}: Pick<Finding, "ruleId" | "subject" | "key">): string {
  const { orgId, projectId, clientId, secretId, apiKeyId, address } = subject;
  const parts = [ruleId, orgId, projectId, clientId, secretId, apiKeyId, address];
  if (key !== undefined) parts.push(key);
  const digest = sha256(utf8ToBytes(parts.map((part) => part ?? "").join("|")));
  // Cut before it is text: a piece of a text keeps all of it in memory.
  return bytesToHex(digest.subarray(0, length));
}
