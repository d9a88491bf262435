import { auditTrend } from "../charts/audit-trend.ts";
import { expiryTimeline } from "../charts/expiry-timeline.ts";
import { privilegeScatter } from "../charts/privilege-scatter.ts";
import { roleMap } from "../charts/role-map.ts";
import { limits } from "../limits.ts";
import { grouped } from "../number-words.ts";
import type { Page } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";

/** Returns the drawings: what is powerful and idle, who can do what where, what expires when, how it went. */
export function chartsSection(page: Page): Markup {
  const { organizations } = page.report;
  const mapped = organizations
    .filter(({ accounts }) => accounts.length > 0)
    .toSorted((a, b) => b.score - a.score);
  const shown = mapped.slice(0, limits.maps);
  const maps = shown.map((organization) =>
    roleMap(
      page,
      organization,
      page.accounts.filter((one) => one.organization === organization),
    ),
  );
  return markup`<section id="charts" aria-labelledby="charts-title"><h2 id="charts-title">Charts</h2>
${privilegeScatter(page)}${maps}${shown.length < mapped.length && markup`<p class="muted">Maps are drawn of the ${shown.length} organizations with the highest scores, of ${grouped(mapped.length)}.</p>`}${expiryTimeline(page)}${auditTrend(page)}</section>`;
}
