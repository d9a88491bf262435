import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import { observed, statusWords } from "./open-point.ts";

/** A change that the pages do not say everything about. */
type OpenChange = {
  question: string;
  operationId: string;
  ask: (stage: Stage, account: MadeAccount) => Promise<string>;
};

const paramsOf = ({ site }: Stage, { clientId }: MadeAccount) => ({ orgId: site.orgId, clientId });

const changes: readonly OpenChange[] = [
  {
    question: "whether a secret ends to the second, or a second early as one sample has it",
    operationId: "createOrgServiceAccount",
    ask: (_, { creation }) => Promise.resolve(secondsBeside(creation, 8)),
  },
  {
    question: "whether an organization's change may have a name",
    operationId: "updateOrgServiceAccount",
    async ask(stage, account) {
      const body = { name: `${account.name} renamed` };
      const params = paramsOf(stage, account);
      const exchange = await stage.send({ operationId: "updateOrgServiceAccount", params, body });
      const isTaken = textOf(exchange.answer.json, "name") === body.name;
      return `${statusWords(exchange)}, the name is ${isTaken ? "new" : "the old one"}`;
    },
  },
  {
    question: "whether the path of a new secret may end in a slash, or go without one",
    operationId: "createOrgServiceAccountSecret",
    async ask(stage, account) {
      const exchange = await stage.send({
        operationId: "createOrgServiceAccountSecret",
        params: paramsOf(stage, account),
        body: { secretExpiresAfterHours: 8 },
      });
      const { path } = stage.contract.operation("createOrgServiceAccountSecret");
      return `${path.endsWith("/") ? "with" : "without"} one ${statusWords(exchange)}`;
    },
  },
  {
    question: "whether an answer about a new entry has the entry that was sent",
    operationId: "createOrgServiceAccountAccessList",
    async ask(stage, account) {
      const exchange = await stage.send({
        operationId: "createOrgServiceAccountAccessList",
        params: paramsOf(stage, account),
        body: [{ ipAddress: "203.0.113.99" }],
      });
      const isThere = exchange.answer.text.includes("203.0.113.99");
      return `${statusWords(exchange)}, ${isThere ? "with it" : "without it"}`;
    },
  },
  {
    question: "whether a removed entry is answered by no content, or by an empty document",
    operationId: "deleteOrgServiceAccountAccessListEntry",
    async ask(stage, account) {
      const exchange = await stage.send({
        operationId: "deleteOrgServiceAccountAccessListEntry",
        params: { ...paramsOf(stage, account), ipAddress: "203.0.113.99" },
      });
      const { text } = exchange.answer;
      return `${statusWords(exchange)}, ${text === "" ? "no body" : text.slice(0, 20)}`;
    },
  },
  {
    question: "whether a project's change may leave out the roles",
    operationId: "updateGroupServiceAccount",
    async ask(stage, account) {
      const { groupId } = stage.site;
      if (groupId === undefined) return "no project";
      const params = { groupId, clientId: account.clientId };
      await stage.send({
        operationId: "inviteGroupServiceAccount",
        params,
        body: { roles: ["GROUP_READ_ONLY"] },
      });
      const body = { description: `${account.name} changed` };
      return statusWords(
        await stage.send({ operationId: "updateGroupServiceAccount", params, body }),
      );
    },
  },
];

/** Changes of which the pages do not say, or say twice, what becomes of them, tried on one account. */
export const uChanges: ActiveCheck = {
  id: "U-CHANGES",
  kind: "lifecycle",
  summary: "Writes down what changes of an account do: the documentation leaves them open.",
  operations: () => [...new Set(changes.map(({ operationId }) => operationId))],
  async *run(stage) {
    const account = await stage.workshop.create("organization");
    for (const { question, operationId, ask } of changes) {
      if (stage.wants(operationId))
        yield observed(operationId, question, await ask(stage, account));
    }
  },
};

function secondsBeside({ answer }: Exchange, hours: number): string {
  const secrets = memberOf(answer.json, "secrets");
  const [first] = Array.isArray(secrets) ? secrets : [];
  const createdAt = Date.parse(textOf(first, "createdAt") ?? "");
  const expiresAt = Date.parse(textOf(first, "expiresAt") ?? "");
  const seconds = (expiresAt - createdAt) / 1000 - hours * 3600;
  if (!Number.isFinite(seconds)) return "no times";
  return seconds === 0 ? "to the second" : `${seconds} seconds beside`;
}
