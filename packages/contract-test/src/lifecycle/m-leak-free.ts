import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import { judged } from "../verdicts/judged.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";
import { listAll } from "./reading.ts";

/** What is refused leaves nothing behind: no account that bears the mark of a refused creation is listed. */
export const mLeakFree: ActiveCheck = {
  id: "M-LEAK-FREE",
  kind: "lifecycle",
  summary: "A creation that is refused leaves no account behind.",
  operations: onBothLevels(({ create }) => [create]),
  async *run(stage) {
    yield* withoutProject(stage);
    const { workshop, site } = stage;
    for (const { level, create } of wantedLevels(stage)) {
      const refused: { name: string | undefined; why: string; number: number }[] = [];
      for (const [why, fault] of Object.entries(faults)) {
        const body = workshop.newBody(level);
        const { answer, number } = await workshop.attempt(level, { ...body, ...fault });
        if (answer.status >= 400) refused.push({ name: textOf(body, "name"), why, number });
      }
      const { items, evidence } = await listAll(stage, "listOrgServiceAccounts", {
        orgId: site.orgId,
      });
      for (const { name, why, number } of refused) {
        const left = items.filter((each) => textOf(each, "name") === name);
        yield judged(left.length === 0, {
          operationId: create,
          case: why,
          kept: "The refused creation left nothing behind.",
          broken: "The creation was refused, and its account is listed all the same.",
          evidence: [number, ...evidence],
        });
      }
    }
  },
};

/** Bodies that are refused early, by their shape, and late, by the organization's own bounds of a lifetime. */
const faults: Record<string, Record<string, Json>> = {
  "no roles": { roles: [] },
  "seven hours": { secretExpiresAfterHours: 7 },
  "more hours than any organization allows": { secretExpiresAfterHours: 8766 },
};
