import type { Route } from "../../state/route.ts";
import { heading } from "../../text/facts.ts";
import { line } from "../../text/line.ts";
import type { Page } from "../page.ts";
import { findingsLines } from "../findings/findings-lines.ts";
import { worstFirst } from "../findings/worst-first.ts";
import { accountOf, noAccount } from "./account-of.ts";
import { accountSummary } from "./account-summary.ts";

/** An account at a glance, and what is wrong with it. */
export const overviewPage: Page = {
  lines(route: Route, world, width) {
    const row = accountOf(route, world);
    if (row === undefined) return noAccount(world);
    const findings = worstFirst(world.book.findings({ orgId: row.orgId, clientId: row.id }));
    return [
      line(row.name, "title"),
      ...accountSummary(row, world, width),
      ...heading("what is wrong"),
      ...(findings.length === 0
        ? [line(world.book.readAt === undefined ? "nothing so far" : "nothing", "muted")]
        : findingsLines(findings, width)),
    ];
  },
};
