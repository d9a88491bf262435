import { platformTitle } from "../connections/connection.ts";
import { printable } from "../output/printable.ts";
import type { Palette } from "../output/palette.ts";
import { type Cell, type Column, formatTable } from "../output/table.ts";
import type { Account } from "./account.ts";
import type { OrganizationListing } from "./organization-listing.ts";

/** Days before its end from which a secret is shown as a warning. */
const warningDays = 14;

const name: Column = { heading: "NAME", minimum: 14 };
const clientId: Column = { heading: "CLIENT ID" };
const organization: Column = { heading: "ORGANIZATION" };
const platform: Column = { heading: "PLATFORM" };
const roles: Column = { heading: "ROLES", minimum: 10, expendable: 1 };
const secrets: Column = { heading: "SECRETS", expendable: 2 };
const expires: Column = { heading: "EXPIRES" };
const lastUsed: Column = { heading: "LAST USED", expendable: 3 };

/** Returns one aligned table with a line per account: for pipes, whatever its width. */
export function flatTable(
  listings: readonly OrganizationListing[],
  options: { now: number; palette: Palette },
): string[] {
  const columns = [name, clientId, organization, platform, roles, secrets, expires, lastUsed];
  const rows = listings.flatMap((listing) =>
    listing.accounts.map((account) => {
      const [first, second, ...rest] = cells(account, options.now);
      return [first, second, title(listing), { text: listing.platform }, ...rest].filter(
        (cell) => cell !== undefined,
      );
    }),
  );
  return rows.length === 0 ? [] : formatTable(columns, rows, options).lines;
}

/** Returns a heading and a table per organization that fit a terminal, and the columns it has no room for. */
export function groupedTables(
  listings: readonly OrganizationListing[],
  options: { now: number; palette: Palette; width: number },
): { lines: string[]; hidden: string[] } {
  const columns = [name, clientId, roles, secrets, expires, lastUsed];
  const filled = listings.filter(({ accounts }) => accounts.length > 0);
  // One layout for all of them, so that the eye keeps its columns from one organization to the next.
  const all = filled.flatMap(({ accounts }) =>
    accounts.map((account) => cells(account, options.now)),
  );
  if (all.length === 0) return { lines: [], hidden: [] };
  const { lines, hidden } = formatTable(columns, all, options);
  const [header = "", ...rows] = lines;
  const blocks: string[] = [];
  for (const listing of filled) {
    const where = `${platformTitle(listing.platform)}, organization ${listing.id ?? "unknown"}`;
    if (blocks.length > 0) blocks.push("");
    blocks.push(
      `${options.palette("heading", title(listing).text)}  ${options.palette("quiet", where)}`,
    );
    blocks.push(header, ...rows.splice(0, listing.accounts.length));
  }
  return { lines: blocks, hidden };
}

function title(listing: OrganizationListing): Cell {
  return { text: printable(listing.name ?? listing.id ?? "unknown") };
}

function cells(account: Account, now: number): Cell[] {
  const used = account.secrets.flatMap(({ lastUsedAt }) => lastUsedAt ?? []).toSorted();
  return [
    { text: printable(account.name) },
    { text: printable(account.clientId) },
    { text: printable(account.roles.join(",")) },
    { text: String(account.secrets.length) },
    expiry(account, now),
    { text: used.at(-1)?.slice(0, 10) ?? "never" },
  ];
}

/** When the next of the live secrets ends; without one, that there is none. */
function expiry(account: Account, now: number): Cell {
  if (account.secrets.length === 0) return { text: "no secret", tone: "warning" };
  const next = account.secrets
    .map(({ expiresAt }) => expiresAt)
    .filter((expiresAt) => Date.parse(expiresAt) > now)
    .toSorted()[0];
  if (next === undefined) return { text: "expired", tone: "bad" };
  const isSoon = Date.parse(next) - now < warningDays * 86_400_000;
  return { text: printable(next.slice(0, 10)), tone: isSoon ? "warning" : "plain" };
}
