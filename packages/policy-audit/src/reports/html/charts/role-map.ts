import { accountLink } from "../account-link.ts";
import { counted } from "../number-words.ts";
import type { Page, PageAccount } from "../page.ts";
import { markup, nothing, type Markup } from "../safe-html.ts";
import type { OrganizationReport } from "../../../report.ts";
import { accountLabel } from "./account-label.ts";
import { chartFigure } from "./chart-figure.ts";
import { mapAxes, type MapAxes } from "./map-axes.ts";
import { mapCell } from "./map-cell.ts";
import { environmentsHeight, mapEnvironments } from "./map-environments.ts";
import { mapGrid, type MapGrid } from "./map-grid.ts";
import { shortLabel } from "./short-label.ts";
import { tierLegend } from "./tier-words.ts";

/** Returns what the accounts of an organization may do in its projects: a row for each account, a column for each project. */
export function roleMap(
  page: Page,
  organization: OrganizationReport,
  accounts: readonly PageAccount[],
): Markup {
  if (accounts.length === 0) return nothing;
  const axes = mapAxes(organization, accounts);
  const grid = mapGrid(axes);
  const { rows, columns } = axes;
  const described = `${counted(rows.length, "account")} by ${counted(columns.length, "project")}`;
  return chartFigure({
    id: `map-${page.report.organizations.indexOf(organization) + 1}`,
    title: `Roles over projects: ${organization.name}`,
    intro: introOf(axes, organization, accounts.length),
    description: `${described}; a digit is the tier of the most powerful role, 0 to 5.`,
    width: Math.max(grid.right + 110, 560),
    height: grid.bottom + environmentsHeight,
    legend: legend(),
    isLinked: true,
    drawing: [
      columnLabel("Organization", grid.left, grid),
      columns.map(({ name }, index) => columnLabel(name, grid.columns[index] ?? 0, grid)),
      rows.map((_row, index) => rowMarks(page, axes, index, grid)),
      mapEnvironments(axes, grid),
    ],
    table: {
      head: ["Account", "Organization roles", "Project roles"],
      rows: rows.map(({ of }) => [
        accountLink(page, of),
        of.account.roles.join(", "),
        assignmentWords(of.account.assignments, organization),
      ]),
    },
  });
}

function introOf(
  { rows, columns }: MapAxes,
  { projects }: OrganizationReport,
  accounts: number,
): string {
  const parts = [
    "A digit and its shade are the tier of the most powerful role; riskiest accounts on top.",
  ];
  if (accounts > rows.length) {
    parts.push(`Drawn are the ${rows.length} accounts with the highest scores, of ${accounts}.`);
  }
  if (projects.length > columns.length) {
    parts.push(
      `Drawn are the ${columns.length} projects that these can do most in, of ${projects.length}.`,
    );
  }
  return parts.join(" ");
}

function columnLabel(name: string, x: number, { top, cellWidth }: MapGrid): Markup {
  return markup`<text transform="translate(${x + cellWidth / 2 + 4} ${top - 8}) rotate(-50)">${shortLabel(name, 24)}<title>${name}</title></text>`;
}

function rowMarks(page: Page, { rows, columns }: MapAxes, index: number, grid: MapGrid): Markup {
  const row = rows[index];
  if (row === undefined) return nothing;
  const { of, reach } = row;
  const { name, roles, assignments, organizationTier: tier } = of.account;
  const { left, right, cellHeight } = grid;
  const y = grid.top + index * cellHeight;
  const words = `${name} in the organization: ${roles.join(", ")}`;
  const own = mapCell({ kind: "assigned", tier }, { x: left, y, words }, grid);
  const cells = columns.map(({ projectId, name: project }, column) => {
    const x = grid.columns[column] ?? 0;
    const there = reach.get(projectId);
    if (there !== undefined) {
      const how = there.kind === "inherited" ? "through the organization: " : "";
      const what = there.roles === null ? "roles could not be read" : there.roles.join(", ");
      return mapCell(there, { x, y, words: `${name} in ${project}: ${how}${what}` }, grid);
    }
    if (assignments !== null) return false;
    const unread = `${name}: assignments could not be read`;
    return mapCell({ kind: "assigned", tier: null }, { x, y, words: unread }, grid);
  });
  const label = accountLabel(page, of, { x: left - 10, y: y + 15, characters: 34 });
  return markup`<line class="grid" x1="${left}" x2="${right}" y1="${y + cellHeight}" y2="${y + cellHeight}"/>${label}${own}${cells}`;
}

function assignmentWords(
  assignments: PageAccount["account"]["assignments"],
  { projects }: OrganizationReport,
): string {
  if (assignments === null) return "could not be read";
  if (assignments.length === 0) return "none";
  const names = new Map(projects.map(({ projectId, name }) => [projectId, name]));
  return assignments
    .map(
      ({ projectId, roles }) =>
        `${names.get(projectId) ?? projectId}: ${roles?.join(", ") ?? "not read"}`,
    )
    .join("; ");
}

function legend(): Markup {
  const glyph = (radius: number) =>
    markup`<svg width="24" height="16" viewBox="0 0 24 16" aria-hidden="true" class="tier-3"><rect class="by-tier" width="24" height="16" rx="${radius}"/></svg>`;
  return tierLegend(
    markup`<li>${glyph(2)} assigned</li><li>${glyph(8)} through the organization</li>`,
  );
}
