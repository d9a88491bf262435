import type { Call, Handler, Reply } from "../../call.ts";
import { homeOf } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { accessListCreates, accountCreates, onAtlas, secretCreates } from "./operations-of.ts";

/** Does what was asked without leaving a trace of it. */
function unrecorded(call: Call, next: Handler): Reply {
  const events = homeOf(call)?.events ?? [];
  const before = [...events];
  const reply = next(call);
  events.splice(0, events.length, ...before);
  return reply;
}

export const eventFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-creation-unrecorded",
    operations: onAtlas(...accountCreates),
    summary: "Creating an account leaves no SERVICE_ACCOUNT_CREATED among the events.",
    handle: unrecorded,
  },
  {
    name: "semantics-secret-unrecorded",
    operations: onAtlas(...secretCreates),
    summary: "Making a secret leaves no SERVICE_ACCOUNT_SECRET_ADDED among the events.",
    handle: unrecorded,
  },
  {
    name: "semantics-access-list-unrecorded",
    operations: onAtlas(...accessListCreates),
    summary: "Adding addresses leaves no SERVICE_ACCOUNT_ACCESS_LIST_ENTRY_ADDED among the events.",
    handle: unrecorded,
  },
]);
