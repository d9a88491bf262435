import type { Json } from "@purser/spec";
import type { OperationContract } from "../contract/contract.ts";
import { textOf, type Exchange } from "../exchange/exchange.ts";
import { Inconclusive } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import type { Level, MadeAccount } from "../run/workshop.ts";
import { isCreation, levelOf, validBody } from "./valid-body.ts";

/** What is sent in the place of a valid body. */
export type Sent = { body: Json; headers?: Readonly<Record<string, string | null>> };

/** Where bodies are tried: accounts of the run's own to try them on, and bodies that are known to be taken. */
export type Bench = {
  /** Returns a valid body: each with a mark or with addresses of its own. */
  valid(operation: OperationContract): Json;
  /**
   * Sees to it that a valid body is taken, once in a run for each operation: a fault in a body that is refused anyhow would
   * say nothing. Rejects with `Inconclusive` where it is refused.
   */
  prepare(operation: OperationContract): Promise<void>;
  send(operation: OperationContract, sent: Sent): Promise<Exchange>;
  /** Undoes what a body that was taken did: there is room for the next one, and nothing is assigned. */
  undo(operation: OperationContract, exchange: Exchange): Promise<void>;
  /** The accounts that bodies were tried on. */
  subjects(): ReadonlyMap<Level, MadeAccount>;
};

/** Operations of which a valid body was taken, by run. */
const proven = new WeakMap<object, Map<string, Taken>>();

/** How a valid body was taken: with a name, or, as the page of an update may offer none, without. */
type Taken = { isNamed: boolean };

/** Returns a bench without any account: each is made when it is first needed. */
export function createBench(stage: Stage): Bench {
  const { workshop, site } = stage;
  const subjects = new Map<Level, MadeAccount>();
  const taken = proven.get(workshop) ?? new Map<string, Taken>();
  proven.set(workshop, taken);
  let serial = 0;

  const paramsOf = async (operation: OperationContract): Promise<Record<string, string>> => {
    const { orgId, groupId = "" } = site;
    const level = levelOf(operation);
    // What is assigned already cannot show what an assignment takes.
    const made: Level = operation.operationId.startsWith("invite") ? "organization" : level;
    const subject = subjects.get(made) ?? (await workshop.create(made));
    subjects.set(made, subject);
    const { clientId } = subject;
    return level === "organization" ? { orgId, clientId } : { groupId, clientId };
  };

  const send: Bench["send"] = async (operation, { body, headers = {} }) =>
    isCreation(operation)
      ? workshop.attempt(levelOf(operation), body, { headers })
      : stage.send({
          operationId: operation.operationId,
          params: await paramsOf(operation),
          body,
          headers,
        });

  const valid: Bench["valid"] = (operation) => {
    const isNamed = taken.get(operation.operationId)?.isNamed ?? true;
    return validBody(operation, { workshop, serial: serial++, isNamed });
  };

  const undo: Bench["undo"] = async (operation, { answer }) => {
    if (answer.status >= 300) return;
    const { operationId } = operation;
    if (isCreation(operation)) await discard(stage, textOf(answer.json, "clientId"));
    if (operationId.startsWith("invite")) {
      const params = await paramsOf(operation);
      await stage.send({ operationId: "deleteGroupServiceAccount", params });
    }
    const secretId = textOf(answer.json, "id");
    if (operationId.endsWith("Secret") && secretId !== undefined) {
      const params = { ...(await paramsOf(operation)), secretId };
      await stage.send({ operationId: operationId.replace("create", "delete"), params });
    }
  };

  return {
    valid,
    send,
    undo,
    subjects: () => subjects,
    async prepare(operation) {
      const { operationId } = operation;
      if (taken.has(operationId)) return;
      let exchange = await send(operation, { body: valid(operation) });
      const isNamed = exchange.answer.status < 300 || !operationId.startsWith("update");
      if (!isNamed) {
        const body = validBody(operation, { workshop, serial: serial++, isNamed });
        exchange = await send(operation, { body });
      }
      const { status } = exchange.answer;
      if (status >= 300)
        throw new Inconclusive(`A valid body was refused by ${operationId}: ${status}.`);
      taken.set(operationId, { isNamed });
      await undo(operation, exchange);
    },
  };
}

/** Deletes an account that was made by the way, so that few are alive at a time. */
async function discard(
  { send, site, workshop }: Stage,
  clientId: string | undefined,
): Promise<void> {
  if (clientId === undefined) return;
  const params = { orgId: site.orgId, clientId };
  const { answer } = await send({ operationId: "deleteOrgServiceAccount", params });
  if (answer.status === 204) await workshop.forget(clientId);
}
