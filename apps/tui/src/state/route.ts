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

/** Where a person is. What is left out is not narrowed. `accounts` with a project: those assigned to it. */
export type Route =
  | { screen: "home" }
  | { screen: "organizations" }
  | { screen: "projects"; orgId?: string }
  | { screen: "accounts"; orgId?: string; projectId?: string }
  | { screen: "account"; orgId: string; clientId: string; tab: AccountTab }
  /** `cause`: those that go with one root cause, by its ID. */
  | { screen: "findings"; orgId?: string; clientId?: string; cause?: string }
  | { screen: "finding"; orgId: string; findingId: string }
  /** All findings, grouped by what mends them. */
  | { screen: "causes"; orgId?: string }
  /** What could not be read. */
  | { screen: "incomplete" }
  | { screen: "calendar" }
  /** Secrets that end in a stretch of time. Milliseconds since the epoch, `to` excluded. */
  | { screen: "expiries"; from: number; to: number; name: string }
  | { screen: "jobs" }
  | { screen: "trace" }
  | { screen: "json"; orgId: string; clientId: string };

export type ScreenName = Route["screen"];
