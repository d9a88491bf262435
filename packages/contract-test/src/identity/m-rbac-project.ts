import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, operationsNamed } from "../contract/promises.ts";
import type { Exchange } from "../exchange/exchange.ts";
import { otherProject } from "../lifecycle/reading.ts";
import { Unavailable } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import { judged } from "../verdicts/judged.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { callerAs } from "./let-in.ts";

const invite = "inviteGroupServiceAccount";
const create = "createGroupServiceAccount";

/**
 * Project Owner is owner of that project: assigning an account asks for Organization Owner (table of required roles, both
 * platforms), and in another project it has no role at all.
 */
export const mRbacProjectOwner: ActiveCheck = {
  id: "M-RBAC-PROJECT-OWNER",
  kind: "lifecycle",
  summary: "An owner of one project may not assign accounts, nor make one in another project.",
  operations: operationsNamed(invite, create),
  async *run(stage) {
    const { site, send, wants, workshop } = stage;
    const { groupId } = site;
    if (groupId === undefined) throw new Unavailable("No project is known to try this in.");
    const target = await workshop.create("organization");
    const as = await callerAs(stage, await workshop.create("project", { roles: ["GROUP_OWNER"] }));
    if (wants(invite)) {
      const { clientId } = target;
      const body = { roles: ["GROUP_READ_ONLY"] };
      const assignment = await send({
        operationId: invite,
        params: { groupId, clientId },
        body,
        as,
      });
      yield refused(stage, invite, "own project", assignment);
    }
    if (!wants(create)) return;
    const other = await otherProject(stage);
    if (other === undefined) {
      const message = "The organization has no other project.";
      yield { verdict: "skipped", operationId: create, case: "another project", message };
      return;
    }
    const params = { groupId: other };
    const creation = await workshop.attempt("project", workshop.newBody("project"), { as, params });
    yield refused(stage, create, "another project", creation);
  },
};

/** A read-only role in a project suffices to read its accounts (table of required roles, both platforms). */
export const mRbacProjectReader: ActiveCheck = {
  id: "M-RBAC-PROJECT-READER",
  kind: "lifecycle",
  summary: "An account that may only read one project reads its accounts.",
  operations: operationsNamed("listGroupServiceAccounts", "getGroupServiceAccount"),
  async *run(stage) {
    const { operations, site, send, contract, workshop } = stage;
    const { groupId } = site;
    if (groupId === undefined) throw new Unavailable("No project is known to try this in.");
    const account = await workshop.create("project", { roles: ["GROUP_READ_ONLY"] });
    const as = await callerAs(stage, account);
    for (const { operationId, path } of operations) {
      const { clientId } = account;
      const params = { groupId, ...(path.includes("{clientId}") && { clientId }) };
      const { answer } = await send({ operationId, params, as });
      yield judged(answer.status === 200, {
        operationId,
        case: "project reader",
        kept: "A read-only role in the project suffices.",
        broken: "A read-only role in the project does not suffice.",
        expected: "200",
        actual: `${answer.status}`,
        pointer: answerPointer(contract, operationId, 200),
      });
    }
  },
};

function refused(
  { contract }: Stage,
  operationId: string,
  name: string,
  { answer, number }: Exchange,
): Judgement {
  return judged([401, 403, 404].includes(answer.status), {
    operationId,
    case: name,
    kept: "The owner of a project is refused.",
    broken: "The owner of a project is not refused by 401, 403 or 404.",
    expected: "401, 403 or 404",
    actual: `${answer.status}`,
    pointer: answerPointer(contract, operationId, 403),
    evidence: [number],
  });
}
