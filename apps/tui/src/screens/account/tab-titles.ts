import type { AccountTab } from "../../state/route.ts";

/** What the tabs of an account are called. */
export const tabTitles: Readonly<Record<AccountTab, string>> = {
  overview: "overview",
  secrets: "secrets",
  roles: "roles",
  assignments: "assignments",
  "access-list": "access list",
  findings: "findings",
  activity: "activity",
};
