import type { Platform } from "@purser/spec";
import { contracts, platforms } from "../schema/documents.ts";
import { runTrial } from "../trial/run-trial.ts";
import type { Trial } from "../trial/trial.ts";
import { changeAnswer } from "./mutating-fetch.ts";

/** Answers of a sound platform to the whole suite, by platform, operation and status; of each a few that differ. */
export type AnswersSeen = ReadonlyMap<string, readonly SeenAnswer[]>;

type SeenAnswer = { headers: Headers; text: string };

/** What a mutant would do to the answers that are seen. */
export type Mutability =
  /** The suite never gets an answer of that operation and status. */
  | "unseen"
  /** No answer has what it changes. */
  | "absent"
  /** All that it makes of them is still what the document allows: no mutant at all. */
  | "equivalent"
  | "real";

/** Differing answers that are kept of an operation and status. */
const mostAnswers = 8;

/** A mutant of an answer that there is none of: it meets the suite as all of them do, and changes nothing. */
function idleTrial(platform: Platform): Trial {
  return {
    id: `idle ${platform}`,
    source: "response",
    platform,
    class: "none",
    operations: ["listOrgs"],
    summary: "Nothing is changed.",
    pointers: [],
    seed: { kind: "response", status: 599, mutation: { kind: "status", to: 599 } },
  };
}

/**
 * Runs the suite against sound platforms as it is run against mutants, and resolves with what they answer. What a run of
 * another order gets, as an empty bucket at a place of its own, no mutant would be.
 */
export async function collectAnswers(): Promise<AnswersSeen> {
  const seen = new Map<string, SeenAnswer[]>();
  for (const platform of platforms) {
    await runTrial(idleTrial(platform), {
      onExchange: ({ operationId, answer: { status, headers, text } }) => {
        if (operationId === undefined) return;
        const key = `${platform} ${operationId} ${status}`;
        const known = seen.get(key) ?? [];
        seen.set(key, known);
        if (known.length < mostAnswers && known.every((each) => each.text !== text))
          known.push({ headers, text });
      },
    });
  }
  return seen;
}

/** Says whether a mutant of an answer would be one. Judged by the schema of the document and nothing else. */
export function mutabilityOf({ platform, operations, seed }: Trial, seen: AnswersSeen): Mutability {
  if (seed.kind !== "response") return "absent";
  const [operationId = ""] = operations;
  const answers = seen.get(`${platform} ${operationId} ${seed.status}`);
  if (!answers) return "unseen";
  const operation = contracts[platform].operation(operationId);
  const { mutation, status } = seed;
  const changes = answers.map((answer) =>
    changeAnswer({ platform, operation, mutation, answer: { status, ...answer } }),
  );
  const changed = changes.filter(({ isChanged }) => isChanged);
  if (changed.length === 0) return "absent";
  return changed.some(({ isBroken }) => isBroken) ? "real" : "equivalent";
}
