import type { Call, Handler } from "../call.ts";
import { renderEvent } from "../render/event.ts";
import type { OrganizationEvent } from "../state/records.ts";
import { listOf } from "./list-items.ts";
import { organizationOf } from "./lookup.ts";
import { queryTexts } from "./query-texts.ts";

/** Lists an organization's events, latest first, of the types and between the dates the query asks for. */
export const listOrgEvents: Handler = (call) => {
  const organization = organizationOf(call);
  const events = organization.events.filter(createFilter(call));
  const isRawWanted = call.query["includeRaw"] === true;
  return {
    status: 200,
    items: listOf(events, (event) => renderEvent(organization, event, isRawWanted)),
  };
};

function createFilter(call: Call): (event: OrganizationEvent) => boolean {
  const types = queryTexts(call, "eventType");
  const [from] = queryTexts(call, "minDate").map((date) => Date.parse(date));
  const [until] = queryTexts(call, "maxDate").map((date) => Date.parse(date));
  return (event) => {
    // Dates are given, and printed, to the second.
    const at = Math.floor(event.createdAt / 1000) * 1000;
    if (types.length > 0 && !types.includes(event.eventTypeName)) return false;
    return (from === undefined || at >= from) && (until === undefined || at <= until);
  };
}
