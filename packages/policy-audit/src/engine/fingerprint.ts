import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Finding } from "../finding.ts";

/** Characters of hex: 64 bits, enough to tell a million findings apart. */
const length = 16;

/** Returns what stays the same of a finding as long as its rule and its subject do. Names and values are left out. */
export function fingerprintOf({
  ruleId,
  subject,
  key,
}: Pick<Finding, "ruleId" | "subject" | "key">): string {
  const { orgId, projectId, clientId, secretId, apiKeyId, address } = subject;
  const parts = [ruleId, orgId, projectId, clientId, secretId, apiKeyId, address];
  if (key !== undefined) parts.push(key);
  return bytesToHex(sha256(utf8ToBytes(parts.map((part) => part ?? "").join("|")))).slice(
    0,
    length,
  );
}
