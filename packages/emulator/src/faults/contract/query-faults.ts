import type { Call, Handler, Reply } from "../../call.ts";
import { Refusal } from "../../refusal.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { flagsOfAnyText } from "./flags-of-any-text.ts";
import { cutShort, forgivingIds, withMore } from "./malformed-ids.ts";
import { accessListReads, accountGets, everyRead, onAtlas, onBoth } from "./operations-of.ts";

/** Answers as if some query parameters were not there. */
function ignoring(...names: string[]) {
  return (call: Call, next: Handler): Reply => {
    const query = Object.fromEntries(
      Object.entries(call.query).filter(([name]) => !names.includes(name)),
    );
    return next({ ...call, query });
  };
}

const isMalformed = (clientId: string) => !/^mdb_sa_id_[a-f\d]{24}$/i.test(clientId);

const emptyList: Reply = { status: 200, items: { total: 0, slice: () => [] } };

export const queryFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-flags-of-any-text",
    operations: everyRead,
    summary: "A flag that is neither true nor false is taken for false instead of refused by 400.",
    steps: flagsOfAnyText,
  },
  {
    name: "semantics-event-type-ignored",
    operations: onAtlas("listOrgEvents"),
    summary: "The type that events were asked for is ignored: events of every type are listed.",
    handle: ignoring("eventType"),
  },
  {
    name: "semantics-event-dates-ignored",
    operations: onAtlas("listOrgEvents"),
    summary: "The dates that events were asked for are ignored: events of all times are listed.",
    handle: ignoring("minDate", "maxDate"),
  },
  {
    name: "semantics-rate-limit-filter-ignored",
    operations: onAtlas("listRateLimits"),
    summary: "The name and the path that rate limits were asked for are ignored: all are listed.",
    handle: ignoring("name", "endpointPath"),
  },
  {
    name: "semantics-id-cut-short-found",
    operations: onBoth(...accountGets),
    summary: "A client ID that lacks its end finds the account that it begins.",
    ...cutShort,
  },
  {
    name: "semantics-malformed-id-holds-nothing",
    operations: onBoth("getOrgServiceAccountGroups", ...accessListReads),
    summary: "What an account of a malformed client ID has is an empty list, not refused by 400.",
    steps: forgivingIds(isMalformed),
    handle: (call, next) => (isMalformed(call.params["clientId"] ?? "") ? emptyList : next(call)),
  },
  {
    name: "semantics-unknown-account-holds-nothing",
    operations: onBoth("listGroupServiceAccountAccessList"),
    summary:
      "The access list of an account that is not in the project is empty, not refused by 404.",
    handle(call, next) {
      try {
        return next(call);
      } catch (error) {
        if (error instanceof Refusal && error.status === 404) return emptyList;
        throw error;
      }
    },
  },
  {
    name: "semantics-id-with-more-found",
    operations: onBoth(...accountGets),
    summary: "A client ID with something after it finds the account as if it ended before.",
    ...withMore,
  },
]);
