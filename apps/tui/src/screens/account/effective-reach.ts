import type { AccountRecord, OrganizationRecord } from "@purser/inventory";
import { scopeOf } from "@purser/policy-audit";

/** Returns how far the roles of an account reach, in a sentence's words: "changes 3 of 12 projects". */
export function reachWords(
  account: AccountRecord,
  organization: Pick<OrganizationRecord, "projectCount">,
): string {
  const { access, projects, of } = scopeOf(account, organization);
  const among = of === null ? "" : ` of ${of}`;
  if (access === "none") return "no project";
  const verb = access === "write" ? "changes" : "reads";
  if (projects === null) return `${verb} projects, how many${among} is unknown`;
  if (projects === of && projects > 1) return `${verb} all ${of} projects`;
  return `${verb} ${projects}${among} project${(of ?? projects) === 1 ? "" : "s"}`;
}
