import type { Report } from "../../report.ts";
import { shownPart } from "./shown-part.ts";
import type { TextPage } from "./text-page.ts";

const most = 5;

/** Returns what is resolved since the baseline, and which suppressions somebody has to look at. */
export function baselineLines(page: TextPage, { resolved, suppressions }: Report): string[] {
  const past = suppressions.filter(({ state }) => state !== "active");
  return [
    ...section(
      page,
      `RESOLVED ${resolved?.length ?? 0} since the baseline`,
      (resolved ?? []).map(({ ruleId, message }) => `${ruleId} ${message}`),
    ),
    ...section(
      page,
      `SUPPRESSIONS to look at ${past.length}`,
      past.map(({ rule, state, until, owner, reason, line }) => {
        const at = line === undefined ? "" : `, line ${line} of the policy`;
        const what = state === "expired" ? `expired on ${until}` : "matches nothing";
        return `${rule} ${what} (${owner}${at}): ${reason}`;
      }),
    ),
  ];
}

function section(page: TextPage, title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const { shown, more } = shownPart(items, most);
  return [
    "",
    page.paint("heading", title),
    ...shown.flatMap((item) => page.block("plain", item, "  - ")),
    ...(more === 0
      ? []
      : page.block("quiet", `and ${more} more: ${page.command("audit --json")}`, "  - ")),
  ];
}
