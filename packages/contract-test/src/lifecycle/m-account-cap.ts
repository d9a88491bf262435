import type { ActiveCheck } from "../checks/check.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";
import { listAll } from "./reading.ts";

/** Accounts an organization may have. Source: MongoDB limits and thresholds, Atlas. Cloud Manager: read the same. */
const cap = 200;

/** An organization that has all the accounts it may have gets no more, at either level. */
export const mAccountCap: ActiveCheck = {
  id: "M-ACCOUNT-CAP",
  kind: "lifecycle",
  summary: `An organization has ${cap} accounts at most.`,
  needs: ["provoke"],
  operations: onBothLevels(({ create }) => [create]),
  async *run(stage) {
    yield* withoutProject(stage);
    const { workshop, site, contract } = stage;
    const { items } = await listAll(stage, "listOrgServiceAccounts", { orgId: site.orgId });
    for (let count = items.length; count < cap; count++) await workshop.create("organization");
    for (const { level, create } of wantedLevels(stage)) {
      const more = await workshop.attempt(level, workshop.newBody(level));
      yield judged(more.answer.status >= 400, {
        operationId: create,
        case: `${cap + 1} accounts`,
        kept: `Account ${cap + 1} is refused.`,
        broken: `Account ${cap + 1} is made: ${more.answer.status}.`,
        expected: "400",
        actual: `${more.answer.status}`,
        verdict: stage.platform === "atlas" ? "violation" : breachOfReading(stage),
        pointer: contract.operation(create).pointer,
        evidence: [more.number],
      });
    }
  },
};
