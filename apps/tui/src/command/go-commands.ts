import type { OrganizationRow } from "../book/rows.ts";
import { placeOf, visit } from "../state/crumbs.ts";
import type { Route, ScreenName } from "../state/route.ts";
import { to } from "../state/step.ts";
import type { World } from "../state/world.ts";
import type { Command, CommandOutcome } from "./command.ts";

/** What leaves the organization that one is in. */
const everywhere = "all";

/** A screen of all that there is. */
function whole(names: Command["names"], summary: string, screen: PlainScreen): Command {
  return {
    names,
    summary,
    isWhole: true,
    run: (_, state) => to(visit(state, { screen })),
  };
}

type PlainScreen = Extract<
  ScreenName,
  "home" | "organizations" | "incomplete" | "calendar" | "jobs" | "trace"
>;

/** A screen that stays in the organization one is in, unless another one or `all` is named. */
function scoped(names: Command["names"], summary: string, screen: ScopedScreen): Command {
  return {
    names,
    summary,
    isWhole: true,
    suggestions: (_, world) => [everywhere, ...organizationNames(world)],
    run(argument, state, world) {
      if (argument === everywhere) return to(visit(state, { screen }));
      const here = orgIdOf(placeOf(state).route);
      if (argument === "") return to(visit(state, inside(screen, here)));
      return inOrganization(argument, world, ({ orgId }) =>
        to(visit(state, inside(screen, orgId))),
      );
    },
  };
}

type ScopedScreen = Extract<ScreenName, "projects" | "accounts" | "findings" | "causes">;

function inside(screen: ScopedScreen, orgId: string | undefined): Route {
  return orgId === undefined ? { screen } : { screen, orgId };
}

/** Going anywhere. */
export const goCommands: readonly Command[] = [
  whole(["home"], "go to what needs you today", "home"),
  whole(["orgs", "organizations"], "go to the organizations", "organizations"),
  {
    names: ["org", "organization"],
    summary: "go to an organization",
    isWhole: false,
    suggestions: (_, world) => organizationNames(world),
    run: (argument, state, world) =>
      inOrganization(argument, world, ({ orgId }) =>
        to(visit(state, { screen: "accounts", orgId })),
      ),
  },
  scoped(["proj", "projects"], "go to the projects", "projects"),
  scoped(["sa", "accounts"], "go to the service accounts", "accounts"),
  scoped(["findings"], "go to the findings", "findings"),
  scoped(["audit", "causes"], "go to the findings, by what mends them", "causes"),
  whole(["calendar"], "go to the expiry calendar", "calendar"),
  whole(["incomplete"], "go to what could not be read", "incomplete"),
  whole(["jobs"], "go to the jobs", "jobs"),
  whole(["log", "trace"], "go to the log of requests", "trace"),
];

function organizationNames({ book }: World): string[] {
  return book.organizations.map(({ name }) => name);
}

/** The organization of a name or an ID, or the only one whose name starts so. */
function inOrganization(
  argument: string,
  { book }: World,
  go: (organization: OrganizationRow) => CommandOutcome,
): CommandOutcome {
  if (argument === "") return { problem: "Which organization? Tab shows them." };
  const wanted = argument.toLowerCase();
  const named = book.organizations.filter(
    ({ orgId, name }) => orgId === argument || name.toLowerCase() === wanted,
  );
  const found =
    named.length > 0
      ? named
      : book.organizations.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const [first] = found;
  if (first === undefined) return { problem: `No organization is called "${argument}".` };
  if (found.length > 1)
    return { problem: `${found.length} organizations are called "${argument}…".` };
  return go(first);
}

function orgIdOf(route: Route): string | undefined {
  return "orgId" in route ? route.orgId : undefined;
}
