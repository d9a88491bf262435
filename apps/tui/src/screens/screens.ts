import type { AnyRow, ListScreen } from "../lists/list-screen.ts";
import type { AccountTab, Route, ScreenName } from "../state/route.ts";
import { accessListScreen } from "./account/access-list.ts";
import { activityScreen } from "./account/activity.ts";
import { assignmentsScreen } from "./account/assignments.ts";
import { overviewPage } from "./account/overview.ts";
import { rolesPage } from "./account/roles.ts";
import { secretsScreen } from "./account/secrets.ts";
import { accountsScreen } from "./accounts.ts";
import { calendarScreen } from "./calendar/calendar.ts";
import { expiriesScreen } from "./calendar/expiries.ts";
import { causesScreen } from "./findings/causes.ts";
import { findingPage } from "./findings/finding-page.ts";
import { accountFindingsScreen, findingsScreen } from "./findings/findings.ts";
import { homeScreen } from "./home/home.ts";
import { incompleteScreen } from "./incomplete/incomplete.ts";
import { jobsScreen } from "./jobs/jobs.ts";
import { jsonPage } from "./json.ts";
import { organizationsScreen } from "./organizations.ts";
import type { Page } from "./page.ts";
import { projectsScreen } from "./projects.ts";
import { traceScreen } from "./trace.ts";

/** A screen is only ever given rows of its own. */
const lists: Partial<Readonly<Record<ScreenName, ListScreen<AnyRow>>>> = {
  home: homeScreen,
  organizations: organizationsScreen,
  projects: projectsScreen,
  accounts: accountsScreen,
  findings: findingsScreen,
  causes: causesScreen,
  incomplete: incompleteScreen,
  calendar: calendarScreen,
  expiries: expiriesScreen,
  jobs: jobsScreen,
  trace: traceScreen,
};

const tabs: Partial<Readonly<Record<AccountTab, ListScreen<AnyRow>>>> = {
  secrets: secretsScreen,
  assignments: assignmentsScreen,
  "access-list": accessListScreen,
  findings: accountFindingsScreen,
  activity: activityScreen,
};

const pages: Partial<Readonly<Record<ScreenName, Page>>> = {
  finding: findingPage,
  json: jsonPage,
};

const tabPages: Partial<Readonly<Record<AccountTab, Page>>> = {
  overview: overviewPage,
  roles: rolesPage,
};

/** Returns what a screen is as a list; undefined where it is none. The tabs of an account are screens of their own. */
export function listScreenOf(route: Route): ListScreen<AnyRow> | undefined {
  return route.screen === "account" ? tabs[route.tab] : lists[route.screen];
}

/** Returns what a screen is as a page; undefined where it is none. */
export function pageOf(route: Route): Page | undefined {
  return route.screen === "account" ? tabPages[route.tab] : pages[route.screen];
}
