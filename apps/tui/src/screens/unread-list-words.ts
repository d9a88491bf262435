import type { OrganizationRow } from "../book/rows.ts";
import type { Route } from "../state/route.ts";
import type { World } from "../state/world.ts";
import { causeWords } from "./cause-words.ts";

/** Returns of which organizations a list could not be read, or not all of it, and why; undefined where all are there. */
export function unreadListWords(
  list: "accountCount" | "projectCount",
  route: Route,
  { book }: World,
): string | undefined {
  const orgId = "orgId" in route ? route.orgId : undefined;
  const unread = book.organizations.filter(
    (row) => (orgId === undefined || row.orgId === orgId) && causeOf(row, list) !== undefined,
  );
  const [first] = unread;
  const cause = first && causeOf(first, list);
  if (first === undefined || cause === undefined) return undefined;
  const others = unread.length === 1 ? "" : ` and ${unread.length - 1} more`;
  return `${first.name}${others} not read: ${cause}`;
}

/** Without an answer about the organization, what was noted for all of it is why. */
function causeOf(
  { record, causes, state }: OrganizationRow,
  list: "accountCount" | "projectCount",
): string | undefined {
  const fact = record?.[list];
  if (fact !== undefined) {
    return fact.state === "ok" || fact.cause.kind === "pending"
      ? undefined
      : causeWords(fact.cause);
  }
  const [cause] = causes;
  return state === "unreachable" && cause !== undefined ? causeWords(cause) : undefined;
}
