import { platformTitle } from "../connections/connection.ts";
import { printable } from "../output/printable.ts";
import { formatTable } from "../output/table.ts";
import type { Shown, ShownIn } from "../reading/print-answer.ts";
import { secretsTable } from "../secrets/secrets-table.ts";
import type { FoundAccount } from "./found-account.ts";

/** Columns of the names of what is told, and of what stands before and behind them. */
const nameWidth = 14;

/** Returns what people are shown of one account. `now` is in milliseconds since the epoch. */
export function accountLines(
  { account, organizationName }: FoundAccount,
  now: number,
  to: ShownIn,
): Shown {
  const { orgId, name, clientId, description, platform, createdAt, roles, secrets } = account;
  const organization = organizationName === undefined ? orgId : `${organizationName}, ${orgId}`;
  const facts: readonly [string, string][] = [
    ["Client ID", clientId],
    ...(description === undefined ? [] : [["Description", description] as [string, string]]),
    ["Organization", organization],
    ["Platform", platformTitle(platform)],
    ["Created", createdAt],
    ["Roles", roles.length === 0 ? "none" : roles.join(", ")],
    ...(secrets.length === 0 ? [["Secrets", "none"] as [string, string]] : []),
  ];
  const lines = [
    to.palette("heading", printable(name)),
    ...facts.map(
      ([what, value]) => `${to.palette("quiet", what.padEnd(nameWidth))}${printable(value)}`,
    ),
  ];
  if (secrets.length === 0) return { lines, hidden: [] };
  const { columns, cells } = secretsTable(now);
  const table = formatTable(columns, secrets.map(cells), to);
  return { lines: [...lines, "", ...table.lines], hidden: table.hidden };
}
