import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import type { Level } from "../run/workshop.ts";
import { onBothLevels, wantedLevels, withoutProject, type LevelOperations } from "./levels.ts";
import { judgePatch, madeWith, patch, withRequiredRoles } from "./patching.ts";

/** More than the one role that an account has by default: a default put in their place shows. */
const rolesAt: Record<Level, readonly string[]> = {
  organization: ["ORG_MEMBER", "ORG_BILLING_READ_ONLY"],
  project: ["GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_ONLY"],
};

/** What is not sent stays as it is: one field after the other is changed alone. */
export const mPatchPartial: ActiveCheck = {
  id: "M-PATCH-PARTIAL",
  kind: "lifecycle",
  summary: "A change of one field leaves the others as they were.",
  operations: onBothLevels(({ update }) => [update]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const account = await stage.workshop.create(at.level, { roles: rolesAt[at.level] });
      const subject = { stage, at, account };
      const expected = madeWith(subject);
      for (const change of changesAt(at, `${stage.workshop.prefix}changed`)) {
        const body = withRequiredRoles(subject, change);
        Object.assign(expected, body);
        const [field = ""] = Object.keys(change);
        yield* judgePatch(subject, {
          what: `${field} alone`,
          change: await patch(subject, body),
          expected: { ...expected },
        });
      }
    }
  },
};

function changesAt({ level }: LevelOperations, text: string): Record<string, Json>[] {
  const role = level === "project" ? "GROUP_DATA_ACCESS_READ_ONLY" : "ORG_READ_ONLY";
  return [{ description: text }, { roles: [role] }];
}
