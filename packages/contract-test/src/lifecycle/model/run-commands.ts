import type { Json } from "@purser/spec";
import { memberOf, resultsOf, textOf, type Exchange } from "../../exchange/exchange.ts";
import type { Stage } from "../../run/stage.ts";
import type { MadeAccount } from "../../run/workshop.ts";
import { blocksOf, canonical } from "../access-list.ts";
import { differences, setText } from "../account-answer.ts";
import { levels, placeOf } from "../levels.ts";
import { after, isMeant, type AccountModel, type Command } from "./account-model.ts";

/** Where an account first was not what it should be. */
export type Deviation = {
  /** Which of the commands it was. */
  index: number;
  operationId: string;
  message: string;
  evidence: readonly number[];
};

/** Makes an account, does to it what the commands say and looks at it after each; resolves with the first deviation. */
export async function runCommands(
  stage: Stage,
  commands: readonly Command[],
): Promise<Deviation | undefined> {
  const account = await stage.workshop.create("organization");
  const deviation = await tryCommands(stage, account, commands);
  await discard(stage, account);
  return deviation;
}

async function tryCommands(
  stage: Stage,
  account: MadeAccount,
  commands: readonly Command[],
): Promise<Deviation | undefined> {
  let model = modelOf(account);
  for (const [index, command] of commands.entries()) {
    if (!isMeant(model, command)) continue;
    const exchange = await send(stage, { command, model, account });
    const operationId = exchange.operationId ?? "";
    const { status, json } = exchange.answer;
    const isRight = model.isThere ? status < 300 : status === 404;
    const at = { index, operationId, evidence: [exchange.number] };
    if (!isRight) return { ...at, message: `${nameOf(command)} was answered by ${status}` };
    if (model.isThere) model = after(model, command, textOf(json, "id"));
    const { words, evidence } = await lookAt(stage, account, model);
    if (words.length > 0) {
      const message = `after ${nameOf(command)}: ${words.join("; ")}`;
      return { ...at, message, evidence: [exchange.number, ...evidence] };
    }
  }
  return undefined;
}

/** The account as it was made. */
function modelOf({ creation, secret }: MadeAccount): AccountModel {
  const body = JSON.parse(creation.request.body ?? "{}") as Record<string, Json>;
  return {
    isThere: true,
    name: textOf(body, "name") ?? "",
    description: textOf(body, "description") ?? "",
    roles: body["roles"] as string[],
    secrets: [secret?.id ?? ""],
    projectRoles: undefined,
    entries: [],
  };
}

/** Returns a command as a phrase. */
export function nameOf(command: Command): string {
  const { kind, ...more } = command;
  const words = Object.values(more).map((each) => (Array.isArray(each) ? each.join("+") : each));
  return [kind, ...words].join(" ");
}

type Doing = { command: Command; model: AccountModel; account: MadeAccount };

function send(stage: Stage, { command, model, account }: Doing): Promise<Exchange> {
  const level = "level" in command ? command.level : "organization";
  const at = levels[level];
  const { clientId } = account;
  const params = { ...placeOf(stage, level), clientId };
  const inProject = { ...placeOf(stage, "project"), clientId };
  if (command.kind === "change") {
    const { description, roles } = command;
    return stage.send({ operationId: at.update, params, body: { description, roles: [...roles] } });
  }
  if (command.kind === "add secret")
    return stage.send({ operationId: at.addSecret, params, body: { secretExpiresAfterHours: 8 } });
  if (command.kind === "delete secret") {
    const secretId = model.secrets[0] ?? "";
    return stage.send({ operationId: at.deleteSecret, params: { ...params, secretId } });
  }
  if (command.kind === "assign") {
    return stage.send({
      operationId: "inviteGroupServiceAccount",
      params: inProject,
      body: { roles: [...command.roles] },
    });
  }
  if (command.kind === "unassign")
    return stage.send({ operationId: levels.project.remove, params: inProject });
  if (command.kind === "add entry") {
    const body = [{ ipAddress: command.address }];
    return stage.send({ operationId: at.addEntries, params, body });
  }
  if (command.kind === "delete entry") {
    const ipAddress = command.address;
    return stage.send({ operationId: at.deleteEntry, params: { ...params, ipAddress } });
  }
  return stage.send({ operationId: at.remove, params });
}

/** Reads the account from every side and says how it differs from the model. */
async function lookAt(
  stage: Stage,
  { clientId }: MadeAccount,
  model: AccountModel,
): Promise<{ words: string[]; evidence: number[] }> {
  const params = { ...placeOf(stage, "organization"), clientId };
  const read = await stage.send({ operationId: "getOrgServiceAccount", params });
  if (!model.isThere) {
    const isGone = read.answer.status === 404;
    return {
      words: isGone ? [] : [`it can be read: ${read.answer.status}`],
      evidence: [read.number],
    };
  }
  if (read.answer.status !== 200) {
    return { words: [`it cannot be read: ${read.answer.status}`], evidence: [read.number] };
  }
  const { name, description, roles } = model;
  const words = differences(read.answer.json, { name, description, roles: [...roles] });
  const secrets = memberOf(read.answer.json, "secrets");
  const ids = (Array.isArray(secrets) ? secrets : []).map((each) => textOf(each, "id") ?? "");
  if (setText(ids) !== setText([...model.secrets]))
    words.push(`it has ${ids.length} secrets, not the ${model.secrets.length} it was given`);
  const list = await stage.send({ operationId: "listOrgServiceAccountAccessList", params });
  const entries = model.entries.map(canonical).toSorted().join(", ");
  if (blocksOf(list).join(", ") !== entries)
    words.push(`its list is ${blocksOf(list).join(", ") || "empty"}, not ${entries || "empty"}`);
  const inProject = await lookInProject(stage, clientId, model);
  if (!resultsOf(list)) words.push("its list is no list");
  return {
    words: [...words, ...inProject.words],
    evidence: [read.number, list.number, ...inProject.evidence],
  };
}

async function lookInProject(stage: Stage, clientId: string, { projectRoles }: AccountModel) {
  if (stage.site.groupId === undefined) return { words: [], evidence: [] };
  const params = { ...placeOf(stage, "project"), clientId };
  const { answer, number } = await stage.send({ operationId: "getGroupServiceAccount", params });
  const evidence = [number];
  if (projectRoles === undefined) {
    const words = answer.status === 404 ? [] : [`the project answers ${answer.status}, not 404`];
    return { words, evidence };
  }
  const found = differences(answer.json, { roles: [...projectRoles] });
  return { words: found.map((each) => `in the project ${each}`), evidence };
}

/** Deletes the account on the way: few are to be alive at a time. What cannot be deleted is left to the clean-up. */
async function discard(stage: Stage, { clientId }: MadeAccount): Promise<void> {
  const params = { ...placeOf(stage, "organization"), clientId };
  const { answer } = await stage.send({ operationId: "deleteOrgServiceAccount", params });
  if (answer.status === 204 || answer.status === 404) await stage.workshop.forget(clientId);
}
