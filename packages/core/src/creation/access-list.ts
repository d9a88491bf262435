import { ConflictError } from "../errors/conflict-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { CallOptions } from "../fetch/call.ts";
import type { Performed } from "../resources/perform.ts";
import { canonicalBlock } from "./canonical-block.ts";
import { isDeadlineOver, withDeadlineLeft } from "./deadline-left.ts";
import type { CreationDependencies, Params } from "./dependencies.ts";
import { operationIds, placeOf, type Level } from "./level.ts";
import { isAnswerLost } from "./lost-answer.ts";
import { withNothingCreated } from "./nothing-created.ts";
import type { AccessListEntryRequest } from "./requests.ts";
import { readObject, readPage } from "./seen-account.ts";
import { settle, type Reading } from "./settle.ts";

/** Times entries are sent at most: those that are there are left out of the next request. */
const mostSendings = 3;

/** Items. An access list holds 200 at most (MongoDB limits and thresholds), which fit on one page. */
const itemsPerPage = 500;

/**
 * Adds entries to an access list. After a lost answer, and after the conflict of an entry that is there already, reads
 * the list: resolves with it if it holds them all, else sends those it lacks. Throws `OutcomeUnknownError` if reading
 * fails.
 */
export async function addToAccessList(
  dependencies: CreationDependencies,
  level: Level,
  params: Params,
  entries: readonly AccessListEntryRequest[],
  options: CallOptions,
): Promise<Performed> {
  const { perform, clock } = dependencies;
  const operationId = operationIds[level].addToAccessList;
  let missing = entries;
  const startedAt = clock.now();
  for (let sending = 1; ; sending++) {
    const left = withDeadlineLeft(options, clock.now() - startedAt);
    try {
      return await perform(operationId, { params, body: missing }, left);
    } catch (error) {
      const isConflict = error instanceof ConflictError;
      if (!isConflict && !isAnswerLost(error, operationId)) throw error;
      const settled = await settle(clock, options.priority, async (reading) => {
        const list = await readList(dependencies, level, params, entries, reading);
        // A conflict was answered: there is nothing to wait for.
        return { ...list, isFinal: list.isFinal || isConflict };
      });
      if (settled.kind === "failed") {
        throw new OutcomeUnknownError(
          `The answer to adding to the access list of ${params["clientId"]} in ${placeOf(level, params)} was lost, and reading again failed. Read the list, and add what it lacks.`,
          { operationId, cause: settled.cause },
        );
      }
      ({ missing } = settled.value);
      if (missing.length === 0) return settled.value.answer;
      const isOver =
        options.signal?.aborted === true || isDeadlineOver(options, clock.now() - startedAt);
      if (sending === mostSendings || isOver) {
        const finding = `The list lacks ${missing.map(addressOf).join(", ")}.`;
        throw isConflict ? error : withNothingCreated(error, finding);
      }
    }
  }
}

async function readList(
  { perform }: CreationDependencies,
  level: Level,
  params: Params,
  entries: readonly AccessListEntryRequest[],
  options: CallOptions,
): Promise<Reading<{ answer: Performed; missing: AccessListEntryRequest[] }>> {
  const request = { params, query: { itemsPerPage } };
  const answer = await perform(operationIds[level].listAccessList, request, options);
  const held = new Set(readPage(answer.body).map((item) => blockOf(readObject(item, "an entry"))));
  const missing = entries.filter((entry) => !held.has(blockOf(entry)));
  return { isFinal: missing.length === 0, value: { answer, missing } };
}

function blockOf(entry: { ipAddress?: unknown; cidrBlock?: unknown }): string {
  return canonicalBlock(addressOf(entry));
}

function addressOf({ ipAddress, cidrBlock }: { ipAddress?: unknown; cidrBlock?: unknown }): string {
  return typeof ipAddress === "string" ? ipAddress : String(cidrBlock);
}
