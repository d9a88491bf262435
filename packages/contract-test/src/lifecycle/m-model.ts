import type { ActiveCheck } from "../checks/check.ts";
import { seededRandom } from "../run/seeded-random.ts";
import type { Stage } from "../run/stage.ts";
import type { Command } from "./model/account-model.ts";
import { randomCommands } from "./model/random-commands.ts";
import { nameOf, runCommands, type Deviation } from "./model/run-commands.ts";
import { shortest } from "./model/shortest.ts";
import { levels, onBothLevels } from "./levels.ts";

/** Commands of a sequence, and sequences for each ten cases of a run: each command costs four requests. */
const length = 12;
const perTenCases = 4;
/** Sequences that are run to find the shortest one that fails. */
const attempts = 16;

/**
 * Whatever is done to an account, in whatever order, it is what a small model of it says. Sequences are drawn from the run's
 * random seed; one that fails is made as short as it can be, and shown.
 */
export const mModel: ActiveCheck = {
  id: "M-MODEL",
  kind: "lifecycle",
  summary: "An account is what was done to it says, after any sequence of writes.",
  operations: ({ operations }) =>
    [
      "inviteGroupServiceAccount",
      ...onBothLevels(({ update, remove, addSecret, deleteSecret, addEntries, deleteEntry }) => [
        update,
        remove,
        addSecret,
        deleteSecret,
        addEntries,
        deleteEntry,
      ])(),
    ].filter((each) => operations.has(each)),
  async *run(stage) {
    const random = seededRandom(stage.seed);
    const hasProject = stage.site.groupId !== undefined;
    const { prefix } = stage.workshop;
    const count = Math.ceil((stage.cases * perTenCases) / 10);
    const done = new Set<string>();
    for (let number = 1; number <= count; number++) {
      const commands = randomCommands({ random, prefix, hasProject, length });
      const deviation = await runCommands(stage, commands);
      if (deviation) {
        yield await explained(stage, commands, deviation);
        return;
      }
      for (const command of commands) done.add(operationOf(command));
    }
    for (const { operationId } of stage.operations) {
      if (!done.has(operationId)) continue;
      yield {
        verdict: "pass",
        operationId,
        case: "sequences",
        message: `It did what the model says in ${count} sequences of up to ${length} writes.`,
      };
    }
  },
};

/** The verdict on a deviation, with the shortest sequence that shows the same. */
async function explained(stage: Stage, commands: readonly Command[], deviation: Deviation) {
  let found = deviation;
  const least = await shortest(
    commands.slice(0, deviation.index + 1),
    async (candidate) => {
      const again = await runCommands(stage, candidate);
      if (again?.operationId !== deviation.operationId) return false;
      found = again;
      return true;
    },
    attempts,
  );
  return {
    verdict: "violation" as const,
    operationId: found.operationId,
    case: "sequences",
    message: `The account is not what the model says (random seed ${stage.seed}): ${found.message}.`,
    expected: "what the model says",
    actual: ["create", ...least.map(nameOf)].join(" → "),
    evidence: found.evidence,
  };
}

/** The operation behind a command. */
function operationOf(command: Command): string {
  const at = levels["level" in command ? command.level : "organization"];
  const operations: Record<Command["kind"], string> = {
    change: at.update,
    "add secret": at.addSecret,
    "delete secret": at.deleteSecret,
    assign: "inviteGroupServiceAccount",
    unassign: levels.project.remove,
    "add entry": at.addEntries,
    "delete entry": at.deleteEntry,
    delete: levels.organization.remove,
  };
  return operations[command.kind];
}
