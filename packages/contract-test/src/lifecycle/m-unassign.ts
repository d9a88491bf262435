import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, type Exchange } from "../exchange/exchange.ts";
import { minting, tokenIn } from "../identity/token-requests.ts";
import { using } from "../identity/token-use.ts";
import { Inconclusive } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import { stillText } from "./account-answer.ts";
import { judged } from "../verdicts/judged.ts";
import { judgedStatus } from "./judged-status.ts";
import { withoutProject } from "./levels.ts";
import { itemWith, listAll, otherProject, settled } from "./reading.ts";

const unassign = "deleteGroupServiceAccount";

/**
 * Taking an account out of a project ends that assignment and nothing else: the account, its secrets, its tokens and its
 * other projects stay (both delete pages of project accounts).
 */
export const mUnassign: ActiveCheck = {
  id: "M-UNASSIGN",
  kind: "lifecycle",
  summary:
    "Unassigning takes an account out of that project alone; account and credentials live on.",
  operations: () => [unassign],
  async *run(stage) {
    yield* withoutProject(stage);
    const { groupId, orgId } = stage.site;
    if (groupId === undefined) return;
    const account = await stage.workshop.create("project");
    const { clientId } = account;
    const other = await otherProject(stage);
    if (other !== undefined) await assign(stage, other, clientId);
    const token = await workingToken(stage, account);
    const reading = { operationId: "getOrgServiceAccount", params: { orgId, clientId } };
    const before = await stage.send(reading);
    const removal = await stage.send({ operationId: unassign, params: { groupId, clientId } });
    yield judgedStatus(stage, removal, "unassigned");
    if (removal.answer.status >= 300) return;
    yield* gone(stage, groupId, account, removal);
    const after = await stage.send(reading);
    yield* lives(stage, { before, after, removal });
    if (after.answer.status !== 200) return;
    if (other !== undefined) yield* stillIn(stage, other, clientId, removal);
    yield* credentials(stage, account, token, removal);
  },
};

async function* gone(
  stage: Stage,
  groupId: string,
  { clientId }: MadeAccount,
  removal: Exchange,
): AsyncIterable<Judgement> {
  const params = { groupId, clientId };
  const { exchange, isSettled, lag } = await settled(
    stage,
    () => stage.send({ operationId: "getGroupServiceAccount", params }),
    ({ answer }) => answer.status === 404,
  );
  const { items, evidence } = await listAll(stage, "listGroupServiceAccounts", { groupId });
  const isListed = itemWith(items, "clientId", clientId) !== undefined;
  yield judged(isSettled && !isListed, {
    operationId: unassign,
    case: "out of the project",
    kept: `The project no longer has the account after ${lag} ms.`,
    broken: `The project still has the account after ${lag} ms.`,
    expected: "404",
    actual: `${exchange.answer.status}${isListed ? ", and it is listed" : ""}`,
    evidence: [removal.number, exchange.number, ...evidence],
  });
}

type Views = { before: Exchange; after: Exchange; removal: Exchange };

function* lives(stage: Stage, { before, after, removal }: Views): Iterable<Judgement> {
  const { pointer } = stage.contract.operation(unassign);
  const evidence = [removal.number, before.number, after.number];
  const { status, json } = after.answer;
  yield judged(status === 200, {
    operationId: unassign,
    case: "account lives on",
    kept: "The account is still one of the organization.",
    broken: `The account cannot be read in the organization: ${status}.`,
    pointer: `${pointer}/description`,
    evidence,
  });
  if (status !== 200) return;
  const secrets = [before.answer.json, json].map((each) => stillText(memberOf(each, "secrets")));
  yield judged(secrets[0] === secrets[1], {
    operationId: unassign,
    case: "secrets stay",
    kept: "The account's secrets are what they were.",
    broken: "The account's secrets are not what they were.",
    pointer: `${pointer}/description`,
    evidence,
  });
}

async function* stillIn(
  stage: Stage,
  groupId: string,
  clientId: string,
  removal: Exchange,
): AsyncIterable<Judgement> {
  const params = { groupId, clientId };
  const read = await stage.send({ operationId: "getGroupServiceAccount", params });
  yield judged(read.answer.status === 200, {
    operationId: unassign,
    case: "other project",
    kept: "The account's other project still has it.",
    broken: `The account's other project has lost it: ${read.answer.status}.`,
    evidence: [removal.number, read.number],
  });
}

async function* credentials(
  stage: Stage,
  account: MadeAccount,
  token: string | undefined,
  removal: Exchange,
): AsyncIterable<Judgement> {
  const uses: [string, Exchange][] = [["secret still works", await stage.send(mintingOf(account))]];
  if (token !== undefined) {
    const used = await stage.send(using(token));
    uses.push(["token still works", used]);
  }
  for (const [what, { answer, number }] of uses) {
    yield judged(answer.status === 200, {
      operationId: unassign,
      case: what,
      kept: "Credentials of an account that was unassigned go on working.",
      broken: `A credential of an account that was unassigned is refused: ${answer.status}.`,
      pointer: `${stage.contract.operation(unassign).pointer}/description`,
      evidence: [removal.number, number],
    });
  }
}

/** A token that works now: in an organization that requires access lists none of an account without one does. */
async function workingToken(stage: Stage, account: MadeAccount): Promise<string | undefined> {
  const token = tokenIn(await stage.send(mintingOf(account)));
  if (token === undefined) return undefined;
  const used = await stage.send(using(token));
  return used.answer.status === 200 ? token : undefined;
}

function mintingOf({ clientId, secret }: MadeAccount) {
  return minting({ clientId, clientSecret: secret?.value ?? "" });
}

async function assign(stage: Stage, groupId: string, clientId: string): Promise<void> {
  const { answer } = await stage.send({
    operationId: "inviteGroupServiceAccount",
    params: { groupId, clientId },
    body: { roles: ["GROUP_READ_ONLY"] },
  });
  if (answer.status >= 300)
    throw new Inconclusive(`No account could be assigned to try this on: ${answer.status}.`);
}
