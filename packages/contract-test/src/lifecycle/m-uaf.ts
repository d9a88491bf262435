import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import type { Contract, OperationContract } from "../contract/contract.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import { samples } from "./access-list.ts";
import { judged } from "../verdicts/judged.ts";
import { withoutProject } from "./levels.ts";

const remove = "deleteOrgServiceAccount";

/** Whatever is asked of an account that was deleted answers 404, and nothing of it happens. */
export const mUaf: ActiveCheck = {
  id: "M-UAF",
  kind: "lifecycle",
  summary: "Every operation on an account that was deleted answers 404.",
  operations: accountOperations,
  async *run(stage) {
    yield* withoutProject(stage);
    const account = await stage.workshop.create(
      stage.site.groupId === undefined ? "organization" : "project",
    );
    const { clientId } = account;
    const params = { orgId: stage.site.orgId, clientId };
    const deletion = await stage.send({ operationId: remove, params });
    const read = await stage.send({ operationId: "getOrgServiceAccount", params });
    if (read.answer.status === 200) {
      yield judged(false, {
        operationId: remove,
        case: "after deletion",
        kept: "",
        broken: "The account was deleted and can be read all the same.",
        evidence: [deletion.number, read.number],
      });
      return;
    }
    for (const operation of stage.operations) yield* afterDeletion(stage, account, operation);
    await stage.workshop.forget(clientId);
  },
};

async function* afterDeletion(stage: Stage, account: MadeAccount, operation: OperationContract) {
  const { operationId, pointer } = operation;
  const { site } = stage;
  if (operation.path.includes("{groupId}") && site.groupId === undefined) return;
  const { answer, number } = await stage.send({
    operationId,
    params: paramsOf(stage, account, operation),
    body: bodyOf(operation),
  });
  yield judged(answer.status === 404, {
    operationId,
    case: "after deletion",
    kept: "An account that was deleted is not found.",
    broken: `An account that was deleted is answered by ${answer.status} instead of 404.`,
    expected: "404",
    actual: `${answer.status}`,
    pointer: `${pointer}/responses/404`,
    evidence: [number],
  });
}

/** The operations whose path names an account, its deletion included. */
function accountOperations({ operations }: Contract): string[] {
  return [...operations.values()]
    .filter(({ path }) => path.includes("{clientId}"))
    .map(({ operationId }) => operationId);
}

function paramsOf(
  { site }: Stage,
  { clientId, secret }: MadeAccount,
  { parameters }: OperationContract,
): Record<string, string> {
  const values: Record<string, string | undefined> = {
    orgId: site.orgId,
    groupId: site.groupId,
    clientId,
    secretId: secret?.id ?? "0".repeat(24),
    ipAddress: samples.address,
  };
  const names = parameters.filter((each) => each.in === "path").map(({ name }) => name);
  return Object.fromEntries(names.map((name) => [name, values[name] ?? ""]));
}

/** A body that the operation would take of an account that is there. */
function bodyOf({ operationId, body }: OperationContract): Json | undefined {
  if (body === null) return undefined;
  if (operationId.endsWith("Secret")) return { secretExpiresAfterHours: 8 };
  if (operationId.endsWith("AccessList")) return [{ ipAddress: samples.address }];
  return { roles: [operationId.includes("Group") ? "GROUP_READ_ONLY" : "ORG_MEMBER"] };
}
