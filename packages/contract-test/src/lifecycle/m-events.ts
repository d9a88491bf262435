import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { operationsNamed } from "../contract/promises.ts";
import { resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { Stage } from "../run/stage.ts";
import { judged } from "../verdicts/judged.ts";
import { wantedLevels, withoutProject } from "./levels.ts";
import { settled } from "./reading.ts";
import { tourOfWrites, writesAt } from "./write-tour.ts";

/** Event types by the last words of an operationId. Source: Atlas Administration API, event types of an organization. */
const eventTypes: readonly (readonly [RegExp, string])[] = [
  [/^create(Org|Group)ServiceAccount$/, "SERVICE_ACCOUNT_CREATED"],
  [/^update(Org|Group)ServiceAccount$/, "SERVICE_ACCOUNT_DETAILS_CHANGED"],
  [/^create\w+Secret$/, "SERVICE_ACCOUNT_SECRET_ADDED"],
  [/^delete\w+Secret$/, "SERVICE_ACCOUNT_SECRET_DELETED"],
  [/^create\w+AccessList$/, "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED"],
  [/^delete\w+AccessListEntry$/, "SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_DELETED"],
  [/^deleteOrgServiceAccount$/, "SERVICE_ACCOUNT_DELETED"],
  [/^deleteGroupServiceAccount$/, "SERVICE_ACCOUNT_REMOVED_FROM_GROUP"],
  [/^inviteGroupServiceAccount$/, "SERVICE_ACCOUNT_ADDED_TO_GROUP"],
];

/** Milliseconds before each further look: events are gathered apart, and may take a minute. Ours: no time is documented. */
const pauses = [1000, 4000, 10_000, 15_000, 30_000];
/** Milliseconds that the clocks of a run and of a service may be apart. */
const skew = 3_600_000;

/** Each write of an account is among the events of its organization. Cloud Manager documents no events. */
export const mEvents: ActiveCheck = {
  id: "M-EVENTS",
  kind: "lifecycle",
  summary: "What is done to an account is among the organization's events.",
  operations: (contract) =>
    contract.operations.has("listOrgEvents")
      ? operationsNamed(...writesAt("organization"), ...writesAt("project"))(contract)
      : [],
  async *run(stage) {
    yield* withoutProject(stage);
    for (const { level } of wantedLevels(stage)) {
      const from = stage.clock.now() - skew;
      const known = new Set(idsOf(await readEvents(stage, from)));
      const done: { operationId: string; type: string; number: number }[] = [];
      for await (const { operationId, exchange } of tourOfWrites(stage, level)) {
        const type = eventTypeOf(operationId);
        if (exchange.answer.status < 300 && type !== undefined)
          done.push({ operationId, type, number: exchange.number });
      }
      const isTold = (exchange: Exchange, type: string): boolean =>
        freshTypes(exchange, known).has(type);
      const { exchange, lag } = await settled(
        stage,
        () => readEvents(stage, from),
        (events) => done.every(({ type }) => isTold(events, type)),
        pauses,
      );
      for (const { operationId, type, number } of done) {
        if (!stage.wants(operationId)) continue;
        yield judged(isTold(exchange, type), {
          operationId,
          case: "event",
          kept: `${type} is among the events after ${lag} ms.`,
          broken: `${type} is not among the events after ${lag} ms.`,
          expected: type,
          actual: [...freshTypes(exchange, known)].join(", ") || "no new event",
          evidence: [number, exchange.number],
        });
      }
    }
  },
};

/** Returns the event that tells of a write; undefined where none is documented. */
function eventTypeOf(operationId: string): string | undefined {
  return eventTypes.find(([pattern]) => pattern.test(operationId))?.[1];
}

function readEvents({ send, site }: Stage, from: number): Promise<Exchange> {
  return send({
    operationId: "listOrgEvents",
    params: { orgId: site.orgId },
    query: { itemsPerPage: 500, minDate: `${new Date(from).toISOString().slice(0, 19)}Z` },
  });
}

function idsOf(exchange: Exchange): string[] {
  return (resultsOf(exchange) ?? []).map(idOf);
}

function idOf(event: Json): string {
  return textOf(event, "id") ?? "";
}

function freshTypes(exchange: Exchange, known: ReadonlySet<string>): Set<string> {
  const events = (resultsOf(exchange) ?? []).filter((each) => !known.has(idOf(each)));
  return new Set(events.flatMap((each) => textOf(each, "eventTypeName") ?? []));
}
