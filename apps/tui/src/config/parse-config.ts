import { actions } from "../keys/actions.ts";
import type { Remapping } from "../keys/remapping.ts";
import { conflictsOf } from "./conflicts.ts";
import { reservedKeys, whyNotKey } from "./known-keys.ts";

/** What a person has set, and what of it could not be followed, one line each. */
export type Config = { remapping: Remapping; problems: readonly string[] };

export const noConfig: Config = { remapping: new Map(), problems: [] };

/** Members of the file. */
const members = new Set(["$schema", "keys"]);

/** Returns what a `config.json` says. What it says wrongly is told and not followed: those actions keep their keys. */
export function parseConfig(text: string): Config {
  const document = parseJson(text);
  if (document.state === "wrong") return { ...noConfig, problems: [document.message] };
  const unknown = Object.keys(document.value)
    .filter((member) => !members.has(member))
    .map((member) => `config.json: there is no setting ${quote(member)}.`);
  const keys = document.value["keys"] ?? {};
  if (!isObject(keys)) {
    return { ...noConfig, problems: [...unknown, "config.json: keys is no object."] };
  }
  const read = Object.entries(keys).map(([id, given]) => readKeys(id, given));
  const remapping = new Map(
    read.flatMap((one) => (one.state === "ok" ? [[one.id, one.keys]] : [])),
  );
  const wrong = read.flatMap((one) => (one.state === "wrong" ? [one.message] : []));
  const conflicts = withoutConflicts(remapping);
  return {
    remapping: conflicts.remapping,
    problems: [...unknown, ...wrong, ...conflicts.problems],
  };
}

type Read =
  | { state: "ok"; id: string; keys: readonly string[] }
  | { state: "wrong"; message: string };

function readKeys(id: string, given: unknown): Read {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) return wrong(`there is no action ${quote(id)}`);
  if (!Array.isArray(given) || !given.every((key) => typeof key === "string")) {
    return wrong(`the keys of ${id} are no list of keys`);
  }
  for (const key of given) {
    const why = whyNotKey(key);
    if (why !== undefined) return wrong(`${quote(key)} of ${id} ${why}`);
  }
  const kept = action.keys.filter((key) => reservedKeys.includes(key));
  return { state: "ok", id, keys: [...given, ...kept] };
}

function wrong(message: string): Read {
  return { state: "wrong", message: `config.json: ${message}.` };
}

/** Leaves out, one after another, what means two things in one place. */
function withoutConflicts(given: ReadonlyMap<string, readonly string[]>): Config {
  const remapping = new Map(given);
  const problems: string[] = [];
  for (;;) {
    const conflict = conflictsOf(actions, remapping).find(
      ({ first, second }) => remapping.has(first.id) || remapping.has(second.id),
    );
    if (conflict === undefined) return { remapping, problems };
    const { key, first, second } = conflict;
    const [dropped, other] = remapping.has(second.id) ? [second, first] : [first, second];
    remapping.delete(dropped.id);
    problems.push(`config.json: ${quote(key)} of ${dropped.id} is a key of ${other.id} already.`);
  }
}

type Json = { state: "ok"; value: Record<string, unknown> } | { state: "wrong"; message: string };

function parseJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return { state: "ok", value };
    return { state: "wrong", message: "config.json: this is no object." };
  } catch (cause) {
    return { state: "wrong", message: `config.json: ${(cause as SyntaxError).message}` };
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function quote(text: string): string {
  return JSON.stringify(text);
}
