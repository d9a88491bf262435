import type { Json } from "@purser/spec";
import { textOf, type Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import type { Level } from "../run/workshop.ts";
import { samples } from "./access-list.ts";
import { levels, placeOf } from "./levels.ts";

/** A write that was answered, and the client ID of the account that it may change. */
export type TouredWrite = { operationId: string; exchange: Exchange; clientId: string | undefined };

/**
 * Makes an account at a level and does to it every kind of write that level has, its deletion or unassignment last; tells
 * each once it is answered. What is refused is told, too: why is for other checks to say. On the way through a project the
 * account is assigned there by itself.
 */
export async function* tourOfWrites(stage: Stage, level: Level): AsyncGenerator<TouredWrite> {
  const at = levels[level];
  const creation = await stage.workshop.attempt(level, stage.workshop.newBody(level));
  const clientId = textOf(creation.answer.json, "clientId");
  yield { operationId: at.create, exchange: creation, clientId };
  if (clientId === undefined) return;
  const params = { ...placeOf(stage, level), clientId };
  const send = async (
    operationId: string,
    body?: Json,
    more: Record<string, string> = {},
  ): Promise<TouredWrite> => ({
    operationId,
    clientId,
    exchange: await stage.send({ operationId, params: { ...params, ...more }, body }),
  });
  const roles = [level === "project" ? "GROUP_DATA_ACCESS_READ_ONLY" : "ORG_READ_ONLY"];
  yield send(at.update, { description: `${stage.workshop.prefix}on tour`, roles });
  const secret = await send(at.addSecret, { secretExpiresAfterHours: 8 });
  yield secret;
  const secretId = textOf(secret.exchange.answer.json, "id");
  if (secretId !== undefined) yield send(at.deleteSecret, undefined, { secretId });
  yield send(at.addEntries, [{ ipAddress: samples.address }]);
  yield send(at.deleteEntry, undefined, { ipAddress: samples.address });
  yield send(at.remove);
  if (level === "organization") return;
  // Unassigned above: now it can be assigned.
  yield send("inviteGroupServiceAccount", { roles });
}

/** The writes of a tour, by operationId. */
export function writesAt(level: Level): string[] {
  const { create, update, addSecret, deleteSecret, addEntries, deleteEntry, remove } =
    levels[level];
  const own = [create, update, addSecret, deleteSecret, addEntries, deleteEntry, remove];
  return level === "project" ? [...own, "inviteGroupServiceAccount"] : own;
}
