import type { Json } from "@purser/spec";
import type { Contract, OperationContract } from "../contract/contract.ts";
import { textOf, type Exchange } from "../exchange/exchange.ts";
import { samples, seedEntries } from "../lifecycle/access-list.ts";
import { levels } from "../lifecycle/levels.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import { isCreation, levelOf, validBody } from "./valid-body.ts";

/** Returns the operations that change accounts: whatever they are told in their address, they are told about one. */
export function writesOf({ operations }: Contract): string[] {
  return [...operations.values()]
    .filter(({ method, path }) => method !== "GET" && path.includes("serviceAccounts"))
    .map(({ operationId }) => operationId);
}

/** What a write is told beside its body. */
export type Address = {
  params: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
};

/** An account with a secret and an entry, for any write to be tried on. */
export type WriteSubject = {
  /** Returns path parameters of an operation that name something there is. */
  paramsOf(operation: OperationContract): Promise<Record<string, string>>;
  /** Sends a write with a valid body. What it does all the same is undone, or the account is replaced by a new one. */
  send(operation: OperationContract, address: Address): Promise<Exchange>;
};

/** Returns a subject whose account is made when it is first needed. */
export function createWriteSubject(stage: Stage): WriteSubject {
  const { site, workshop } = stage;
  let account: MadeAccount | undefined;
  let serial = 0;

  const subject = async (): Promise<MadeAccount> => {
    if (account) return account;
    account = await workshop.create(site.groupId === undefined ? "organization" : "project");
    const { clientId } = account;
    await seedEntries({ stage, at: levels.organization, clientId }, [
      { ipAddress: samples.address },
    ]);
    return account;
  };

  const paramsOf: WriteSubject["paramsOf"] = async (operation) => {
    const { orgId, groupId } = site;
    const names = operation.parameters.filter((each) => each.in === "path");
    const made = isCreation(operation) ? undefined : await subject();
    const values: Record<string, string | undefined> = {
      orgId,
      groupId,
      clientId: made?.clientId,
      secretId: made?.secret?.id ?? "0".repeat(24),
      ipAddress: samples.address,
    };
    return Object.fromEntries(names.map(({ name }) => [name, values[name] ?? ""]));
  };

  return {
    paramsOf,
    async send(operation, address) {
      const body: Json | undefined =
        operation.body === null
          ? undefined
          : // High numbers: addresses that no other body has.
            validBody(operation, { workshop, serial: 10_000 + serial++, isNamed: false });
      const exchange = isCreation(operation)
        ? await workshop.attempt(levelOf(operation), body ?? {}, address)
        : await stage.send({ operationId: operation.operationId, ...address, body });
      if (exchange.answer.status < 300) await discard(stage, exchange, operation);
      // Whatever was taken may have changed it: the next write meets a new one.
      if (exchange.answer.status < 300) account = undefined;
      return exchange;
    },
  };
}

/** Deletes what was taken by the way, so that few accounts are alive at a time. */
async function discard(
  { send, site, workshop }: Stage,
  { answer, params }: Exchange,
  operation: OperationContract,
): Promise<void> {
  const clientId = isCreation(operation) ? textOf(answer.json, "clientId") : params["clientId"];
  if (clientId === undefined) return;
  const { orgId } = site;
  const deletion = await send({
    operationId: "deleteOrgServiceAccount",
    params: { orgId, clientId },
  });
  const { status } = deletion.answer;
  if (status === 204 || status === 404) await workshop.forget(clientId);
}
