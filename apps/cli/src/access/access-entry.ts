import { fieldsOf } from "../reading/fields.ts";

/** An address or a block that may use an account. Timestamps are ISO 8601. */
export type AccessEntry = {
  /** The block in CIDR notation; a single address is a block of one. */
  cidrBlock: string;
  /** Absent for a block. */
  ipAddress?: string;
  createdAt: string;
  /** Absent: no call ever came through it. */
  lastUsedAt?: string;
  /** Where that call came from. */
  lastUsedAddress?: string;
  /** Calls that came through it. */
  requestCount: number;
};

/** Returns an entry that was listed, only with what is known and shown here. */
export function readAccessEntry(listed: object, attempt: string): AccessEntry {
  const fields = fieldsOf(listed, { what: "an entry", attempt });
  const ipAddress = fields.textOrNone("ipAddress");
  const lastUsedAt = fields.textOrNone("lastUsedAt");
  const lastUsedAddress = fields.textOrNone("lastUsedAddress");
  return {
    cidrBlock: fields.text("cidrBlock"),
    ...(ipAddress === undefined ? {} : { ipAddress }),
    createdAt: fields.text("createdAt"),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
    ...(lastUsedAddress === undefined ? {} : { lastUsedAddress }),
    requestCount: fields.number("requestCount"),
  };
}
