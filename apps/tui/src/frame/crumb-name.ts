import { tabTitles } from "../screens/account/tab-titles.ts";
import type { Route } from "../state/route.ts";
import type { World } from "../state/world.ts";

/** Returns what a place is called on the way to it. */
export function crumbName(route: Route, { book }: World): string {
  switch (route.screen) {
    case "account": {
      const name = book.account(route.orgId, route.clientId)?.name ?? route.clientId;
      return route.tab === "overview" ? name : `${name}: ${tabTitles[route.tab]}`;
    }
    case "accounts":
      if (route.projectId !== undefined) return projectName(route.projectId);
      return `${withinOrganization(route.orgId)}service accounts`;
    case "projects":
      return `${withinOrganization(route.orgId)}projects`;
    case "causes":
      return `${withinOrganization(route.orgId)}root causes`;
    case "findings":
      return findingsName(route);
    case "expiries":
      return route.name;
    case "json":
      return `${book.account(route.orgId, route.clientId)?.name ?? route.clientId} as JSON`;
    case "home":
      return "today";
    case "incomplete":
      return "incomplete reads";
    case "trace":
      return "API trace";
    case "finding":
    case "organizations":
    case "calendar":
    case "jobs":
  }
  return route.screen;

  function withinOrganization(orgId: string | undefined): string {
    return orgId === undefined ? "all " : `${book.organization(orgId)?.name ?? orgId} `;
  }

  function projectName(projectId: string): string {
    return book.project(projectId)?.name ?? projectId;
  }

  function findingsName({
    orgId,
    clientId,
    cause,
  }: Extract<Route, { screen: "findings" }>): string {
    if (cause !== undefined) return "findings that go together";
    if (orgId !== undefined && clientId !== undefined) {
      return `findings of ${book.account(orgId, clientId)?.name ?? clientId}`;
    }
    return `${withinOrganization(orgId)}findings`;
  }
}
