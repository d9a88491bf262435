import type { ActiveCheck } from "../checks/check.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { differences } from "./account-answer.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { onBothLevels, placeOf, wantedLevels, withoutProject } from "./levels.ts";
import { patch } from "./patching.ts";
import { settled } from "./reading.ts";

const sets = {
  organization: [["ORG_MEMBER", "ORG_BILLING_READ_ONLY"], ["ORG_READ_ONLY"]],
  project: [["GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_ONLY"], ["GROUP_DATA_ACCESS_READ_WRITE"]],
} as const;

/**
 * The roles of a change replace those there are. Atlas says so of both levels, Cloud Manager of projects; for its
 * organization page the document reads the same.
 */
export const mPatchRolesReplace: ActiveCheck = {
  id: "M-PATCH-ROLES-REPLACE",
  kind: "lifecycle",
  summary: "Roles that are sent replace the roles an account has; none is merged.",
  operations: onBothLevels(({ update }) => [update]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const [before, after] = sets[at.level];
      const account = await stage.workshop.create(at.level, { roles: before });
      const change = await patch({ stage, at, account }, { roles: [...after] });
      const params = { ...placeOf(stage, at.level), clientId: account.clientId };
      const isReplaced = ({ answer }: Exchange): boolean =>
        differences(answer.json, { roles: [...after] }).length === 0;
      const { exchange: read } = await settled(
        stage,
        () => stage.send({ operationId: at.get, params }),
        isReplaced,
      );
      const isOpen = stage.platform === "cloud-manager" && at.level === "organization";
      yield judged(isReplaced(change) && isReplaced(read), {
        operationId: at.update,
        case: "replaced",
        kept: "The roles that were sent are the roles there are.",
        broken: "The roles that were sent are not the roles there are.",
        expected: after.join(", "),
        actual: differences(read.answer.json, { roles: [...after] }).join("; "),
        verdict: isOpen ? breachOfReading(stage) : "violation",
        pointer: stage.contract.operation(at.update).body?.pointer,
        evidence: [change.number, read.number],
      });
    }
  },
};
