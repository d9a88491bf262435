import type { AccountRow } from "../../book/rows.ts";
import type { Route } from "../../state/route.ts";
import type { World } from "../../state/world.ts";
import { line, type Line } from "../../text/line.ts";

/** Returns the account that a route is about; undefined as long as it has not been read. */
export function accountOf(route: Route, { book }: World): AccountRow | undefined {
  return route.screen === "account" || route.screen === "json"
    ? book.account(route.orgId, route.clientId)
    : undefined;
}

/** Returns what is said in place of an account that is not there. */
export function noAccount({ book }: World): Line[] {
  return [
    book.readAt === undefined
      ? line("  Reading…", "muted")
      : line("  This account is not there any more.", "warning"),
  ];
}
