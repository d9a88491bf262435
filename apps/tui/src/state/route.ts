/** The tabs of one account, in order. */
export const accountTabs = [
  "overview",
  "secrets",
  "roles",
  "assignments",
  "access-list",
  "findings",
  "activity",
] as const;

export type AccountTab = (typeof accountTabs)[number];

/** Where a person is. What is left out is not narrowed. */
export type Route =
  | { screen: "home" }
  | { screen: "organizations" }
  | { screen: "projects"; orgId?: string }
  | { screen: "accounts"; orgId?: string; projectId?: string }
  | { screen: "account"; orgId: string; clientId: string; tab: AccountTab }
  | { screen: "findings"; orgId?: string; clientId?: string }
  | { screen: "calendar" }
  | { screen: "jobs" }
  | { screen: "trace" }
  | { screen: "json"; orgId: string; clientId: string };

export type ScreenName = Route["screen"];
