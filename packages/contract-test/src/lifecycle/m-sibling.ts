import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import { stillText } from "./account-answer.ts";
import { judged } from "../verdicts/judged.ts";
import { wantedLevels, withoutProject } from "./levels.ts";
import { listAll } from "./reading.ts";
import { tourOfWrites, writesAt } from "./write-tour.ts";

/**
 * A write changes the account it names and no other: every account of the organization and of the project is what it was
 * before, but for when something was last used. A look after every write tells which of them did it.
 */
export const mSibling: ActiveCheck = {
  id: "M-SIBLING",
  kind: "lifecycle",
  summary: "A write leaves every account that it does not name as it was.",
  operations: () => [...writesAt("organization"), ...writesAt("project")],
  async *run(stage) {
    yield* withoutProject(stage);
    for (const { level } of wantedLevels(stage)) {
      // Made just before: what a slip of the service would take first.
      const sibling = await stage.workshop.create(level);
      let before = await picture(stage);
      for await (const { operationId, exchange, clientId } of tourOfWrites(stage, level)) {
        const after = await picture(stage);
        if (stage.wants(operationId)) {
          const changed = changesBetween(before.accounts, after.accounts, clientId);
          const isOurs = changed.some((each) => each.startsWith(sibling.clientId));
          yield judged(changed.length === 0, {
            operationId,
            case: "others",
            kept: `The ${after.accounts.size} views of other accounts are what they were.`,
            broken: "Another account than the one that was named has changed.",
            expected: "nothing changed",
            actual: changed.join("; "),
            // In an organization that is in use somebody else may have changed what is not the run's own.
            verdict: isOurs || stage.isEmulated ? "violation" : "inconclusive",
            evidence: [exchange.number, ...after.evidence],
          });
        }
        before = after;
      }
    }
  },
};

type Picture = { accounts: ReadonlyMap<string, Json>; evidence: readonly number[] };

/** All accounts as the organization and the project list them. */
async function picture(stage: Stage): Promise<Picture> {
  const { orgId, groupId } = stage.site;
  const whole = await listAll(stage, "listOrgServiceAccounts", { orgId });
  const project =
    groupId === undefined
      ? { items: [], evidence: [] }
      : await listAll(stage, "listGroupServiceAccounts", { groupId });
  const accounts = new Map<string, Json>();
  for (const each of whole.items) accounts.set(`${textOf(each, "clientId")}`, each);
  for (const each of project.items) accounts.set(`${textOf(each, "clientId")} in project`, each);
  return { accounts, evidence: [...whole.evidence, ...project.evidence] };
}

/** Returns what changed between two pictures beside the account that may change, a phrase each. */
export function changesBetween(
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
  clientId: string | undefined,
): string[] {
  const views = [...new Set([...before.keys(), ...after.keys()])];
  return views
    .filter((view) => clientId === undefined || !view.startsWith(clientId))
    .flatMap((view) => {
      const [was, is] = [before.get(view), after.get(view)];
      if (is === undefined) return `${view} is gone`;
      if (was === undefined) return `${view} is new`;
      return stillText(was) === stillText(is) ? [] : `${view} has changed`;
    });
}
