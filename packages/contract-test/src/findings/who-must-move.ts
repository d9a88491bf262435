import type { Result } from "../verdicts/verdict.ts";
import type { SpecChange } from "./spec-changes.ts";

/** Whose turn it is. `endpoint`: the emulator, or the service where that is ours to change; `mongodb`: to be asked. */
export type Party = "spec" | "endpoint" | "client" | "mongodb";

export type Move = {
  party: Party;
  /** In words: "the spec", "the emulator", "the client", "ask MongoDB". */
  who: string;
  /** One or two sentences: what this rests on. */
  why: string;
};

/** What the sides say of the promise that a result is about. */
export type Witnesses = {
  isEmulated: boolean;
  /** Changes of the spec that bear on it, since it was last compared with the documentation. */
  changes: readonly SpecChange[];
  /** Whether what was seen keeps the promise as it was before those changes; undefined where that cannot be told. */
  keepsPinned: boolean | undefined;
  /** What the official document says of the same answer; undefined where none was given or it says nothing. */
  official: "kept" | "broken" | undefined;
  /** Status of the answer that shows it. */
  status: number | undefined;
};

/**
 * Returns who must move so that a violation or a drift is gone. The spec where it was changed since it was last compared with
 * the documentation, or where the service is wider than it; the emulator where the spec says what it always said; MongoDB
 * where the service breaks what its pages promise.
 */
export function whoMustMove(result: Result, witnesses: Witnesses): Move {
  const { changes, isEmulated, official, status } = witnesses;
  if (changes.length > 0) return specMoves(result, witnesses);
  if (result.checkId === "R-OFFICIAL") return officialDiffers(isEmulated);
  if (isEmulated) {
    const side = result.verdict === "drift" ? "has what the spec does not" : "does otherwise";
    return {
      party: "endpoint",
      who: "the emulator",
      why: `The spec says here what it said when it was last compared with MongoDB's documentation; the emulator ${side}.`,
    };
  }
  if (result.verdict === "drift")
    return {
      party: "spec",
      who: "the spec",
      why: "The service has what the spec does not know, and breaks nothing by it: the spec takes it in, then the client.",
    };
  const isLockedOut = (status === 401 || status === 403) && /^2\d\d/.test(result.expected ?? "");
  if (isLockedOut)
    return {
      party: "client",
      who: "the client",
      why: `The service answered ${status}: the credential lacks a role or may not come from this address. Only with one that may is this the service's fault.`,
    };
  if (official === "kept")
    return {
      party: "spec",
      who: "the spec",
      why: "The official document allows what the service does, and the spec, unchanged, does not: two against one.",
    };
  const also = official === "broken" ? ", and so does the official document" : "";
  return {
    party: "mongodb",
    who: "ask MongoDB",
    why: `The spec says here what MongoDB's pages promise${also}; the service does otherwise. Until they answer no client may rely on it.`,
  };
}

function specMoves(
  { pointer = "" }: Result,
  { changes, keepsPinned, isEmulated }: Witnesses,
): Move {
  const endpoint = isEmulated ? "emulator" : "service";
  const [first] = changes;
  const others = changes.length > 1 ? `, with ${changes.length - 1} more beside it` : "";
  const told = first === undefined ? pointer : `${changeWords(first)}${others}`;
  if (keepsPinned === false)
    return {
      party: "endpoint",
      who: isEmulated ? "the emulator" : "ask MongoDB",
      why: `The spec was changed here (${told}), but the ${endpoint} keeps it neither as it is nor as it was.`,
    };
  const kept = keepsPinned === true ? "keeps the spec as it was before" : "was not changed with it";
  return {
    party: "spec",
    who: "the spec",
    why: `The spec was changed here since it was last compared with MongoDB's documentation: ${told}. The ${endpoint} ${kept}. If the pages say so now the ${endpoint} has to follow; else the spec goes back.`,
  };
}

function officialDiffers(isEmulated: boolean): Move {
  return isEmulated
    ? {
        party: "spec",
        who: "the spec",
        why: "The emulator keeps the spec, and the official document says otherwise: a run against the service tells which of the two is right.",
      }
    : {
        party: "mongodb",
        who: "ask MongoDB",
        why: "The service does not keep MongoDB's own document.",
      };
}

/** Returns a change in words: `maxLength from 64 to 32`. */
export function changeWords({ pointer, before, now }: SpecChange): string {
  const name = pointer.slice(pointer.lastIndexOf("/") + 1).replaceAll("~1", "/");
  if (before === undefined) return `${name} was added: ${short(now)}`;
  if (now === undefined) return `${name} was removed, it was ${short(before)}`;
  return `${name} ${listWords(before, now) ?? `from ${short(before)} to ${short(now)}`}`;
}

/** What came to a list and what went; undefined of what is none. */
function listWords(before: string, now: string): string | undefined {
  const [old, fresh] = [before, now].map((text) => JSON.parse(text) as unknown);
  if (!Array.isArray(old) || !Array.isArray(fresh)) return undefined;
  const [was, is] = [old, fresh].map((list) => list.map((each) => JSON.stringify(each)));
  const added = is?.filter((each) => !was?.includes(each)) ?? [];
  const gone = was?.filter((each) => !is?.includes(each)) ?? [];
  const words = [
    ...(added.length === 0 ? [] : [`got ${short(added.join(", "))}`]),
    ...(gone.length === 0 ? [] : [`lost ${short(gone.join(", "))}`]),
  ];
  return words.length === 0 ? undefined : words.join(" and ");
}

function short(text = ""): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
