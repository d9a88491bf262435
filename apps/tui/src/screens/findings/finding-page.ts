import type { FindingRow } from "../../book/rows.ts";
import type { Route } from "../../state/route.ts";
import type { World } from "../../state/world.ts";
import { line } from "../../text/line.ts";
import type { Page } from "../page.ts";
import { findingLines } from "./finding-lines.ts";

/** One finding with its evidence, and what mends it. */
export const findingPage: Page = {
  lines(route, world, width) {
    const row = findingOf(route, world);
    if (row !== undefined) return findingLines(row, world, width);
    return [
      world.book.readAt === undefined
        ? line("Reading…", "muted")
        : line(
            "This finding is gone: what it was about has been mended, or is not there any more.",
            "good",
          ),
    ];
  },
  subject(route, world) {
    const row = findingOf(route, world);
    if (row === undefined) return undefined;
    const { orgId, clientId, projectId } = row;
    return {
      orgId,
      ...(clientId === undefined ? {} : { clientId }),
      ...(projectId === undefined ? {} : { projectId }),
    };
  },
  open(route, world) {
    const row = findingOf(route, world);
    if (row?.clientId !== undefined) {
      return { screen: "account", orgId: row.orgId, clientId: row.clientId, tab: "overview" };
    }
    if (row === undefined) return undefined;
    const { orgId, projectId } = row;
    return { screen: "accounts", orgId, ...(projectId === undefined ? {} : { projectId }) };
  },
};

function findingOf(route: Route, { book }: World): FindingRow | undefined {
  if (route.screen !== "finding") return undefined;
  return book.findings({ orgId: route.orgId }).find(({ id }) => id === route.findingId);
}
