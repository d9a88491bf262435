import type { Change } from "./change.ts";

type Parsed = { verb: string; words: string[]; options: Map<string, string[]> };

/**
 * Returns the change that a plan names as its way back: `purser` and its words. Undefined where nothing does, where the run
 * only could tell what (`{clientId}`), and where going back would destroy something: that is a change to be asked for anew.
 */
export function inverseChange(orgId: string, undo: readonly string[] | null): Change | undefined {
  if (undo === null || undo.some((word) => /^\{\w+\}$/.test(word))) return undefined;
  const { verb, words, options } = parse(undo);
  const [clientId, ...addresses] = words;
  if (clientId === undefined) return undefined;
  const projectId = options.get("project")?.[0];
  const place = projectId === undefined ? {} : { projectId };
  const roles = options.get("role");
  if (verb === "accounts update") {
    const name = options.get("name")?.[0];
    const description = options.get("description")?.[0];
    return {
      kind: "update",
      orgId,
      clientId,
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      ...(roles === undefined ? {} : { roles }),
      ...place,
    };
  }
  if (verb === "access add") return { kind: "add-addresses", orgId, clientId, addresses, ...place };
  if (verb === "access remove") {
    return { kind: "remove-addresses", orgId, clientId, addresses, ...place };
  }
  if (projectId === undefined) return undefined;
  if (verb === "accounts unassign") return { kind: "unassign", orgId, clientId, projectId };
  if (verb === "accounts assign" && roles !== undefined) {
    return { kind: "assign", orgId, clientId, projectId, roles };
  }
  return undefined;
}

function parse([, noun = "", verb = "", ...rest]: readonly string[]): Parsed {
  const words: string[] = [];
  const options = new Map<string, string[]>();
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? "";
    const [, name, inline] = /^--([\w-]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      words.push(word);
      continue;
    }
    const value = inline ?? rest[++index] ?? "";
    options.set(name, [...(options.get(name) ?? []), value]);
  }
  return { verb: `${noun} ${verb}`, words, options };
}
