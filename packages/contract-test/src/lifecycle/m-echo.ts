import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Level } from "../run/workshop.ts";
import { differences } from "./account-answer.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { propertyPointer } from "../contract/promises.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";

/** Characters of the longest name that both platforms are documented, or read, to take (Atlas: 1 to 64). */
const longestName = 64;
/** Characters of the longest description (both create pages: 1 to 250). */
const longestDescription = 250;

const roles: Record<Level, readonly string[]> = {
  organization: ["ORG_MEMBER", "ORG_BILLING_READ_ONLY"],
  project: ["GROUP_READ_ONLY", "GROUP_DATA_ACCESS_READ_ONLY"],
};

/** What a creation answers is what was sent: name, description and roles, the roles as a set. */
export const mEcho: ActiveCheck = {
  id: "M-ECHO",
  kind: "lifecycle",
  summary: "The answer to a creation has the name, the description and the roles that were sent.",
  operations: onBothLevels(({ create }) => [create]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const { level, create } of wantedLevels(stage)) {
      const body = longBody(stage, level);
      const creation = await stage.workshop.attempt(level, body);
      // How long a name may be on Cloud Manager no page says.
      const isOpen = stage.platform === "cloud-manager" && creation.answer.status === 400;
      for (const name of ["name", "description", "roles"]) {
        const found = differences(creation.answer.json, { [name]: body[name] });
        yield judged(found.length === 0, {
          operationId: create,
          case: name,
          kept: `${name} came back as it was sent.`,
          broken: `${name} did not come back as it was sent.`,
          expected: JSON.stringify(body[name]),
          actual: found.join("; "),
          verdict: isOpen ? breachOfReading(stage) : "violation",
          pointer: propertyPointer(stage.contract, create, 201, name),
          evidence: [creation.number],
        });
      }
    }
  },
};

function longBody({ workshop }: Stage, level: Level): Record<string, Json> {
  const body = workshop.newBody(level, { roles: roles[level] });
  return {
    ...body,
    name: `${textOf(body, "name")}-`.padEnd(longestName, "n"),
    description: `${textOf(body, "description")}, `.padEnd(longestDescription, "d"),
  };
}
