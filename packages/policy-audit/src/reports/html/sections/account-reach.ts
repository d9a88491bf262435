import { tierMark } from "../charts/tier-words.ts";
import { counted } from "../number-words.ts";
import type { PageAccount } from "../page.ts";
import { markup, type Markup } from "../safe-html.ts";
import type { EffectiveScope } from "../../../finding.ts";

/** Returns what an account may do, where, and from where. */
export function accountReach({ organization, account }: PageAccount): Markup {
  const { roles, scope, accessList, organizationTier } = account;
  return markup`<section><h3>Roles and reach</h3><dl class="details"><dt>effective scope</dt><dd>${scopeWords(scope)}</dd><dt>organization</dt><dd class="roles">${tierMark(organizationTier)} ${roleCodes(roles)}</dd>${assignments(account, organization)}<dt>access list</dt><dd>${addresses(accessList)}</dd></dl></section>`;
}

function scopeWords({ access, projects, of }: EffectiveScope): string {
  if (access === "none") return "no project";
  const verb = access === "write" ? "writes to" : "reads";
  if (projects === null) return `${verb} projects that could not be counted`;
  if (of === null) return `${verb} ${counted(projects, "project")}`;
  return projects === of && of > 1
    ? `${verb} all ${of} projects`
    : `${verb} ${projects} of ${counted(of, "project")}`;
}

function assignments(
  { assignments: list }: PageAccount["account"],
  { projects }: PageAccount["organization"],
): Markup {
  if (list === null) return markup`<dt>projects</dt><dd><b>could not be read</b></dd>`;
  if (list.length === 0) return markup`<dt>projects</dt><dd class="muted">assigned to none</dd>`;
  return markup`${list.map(({ projectId, roles, tier }) => {
    const project = projects.find((one) => one.projectId === projectId);
    return markup`<dt><bdi>${project?.name ?? projectId}</bdi>${project !== undefined && project.environment !== null && markup` <span class="tag">${project.environment}</span>`}</dt><dd class="roles">${tier !== null && tierMark(tier)} ${roles === null ? markup`<b>roles could not be read</b>` : roleCodes(roles)}</dd>`;
  })}`;
}

function roleCodes(roles: readonly string[]): Markup | Markup[] {
  if (roles.length === 0) return markup`<span class="muted">no role</span>`;
  return roles.map((role) => markup`<code>${role}</code>`);
}

function addresses(list: readonly string[] | null): Markup {
  if (list === null) return markup`<b>could not be read</b>`;
  if (list.length === 0) return markup`<span class="muted">empty</span>`;
  return markup`<span class="roles">${list.map((address) => markup`<code>${address}</code>`)}</span>`;
}
