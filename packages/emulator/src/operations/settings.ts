import type { Handler } from "../call.ts";
import { organizationOf } from "./lookup.ts";

/** Answers the settings of an organization. */
export const getOrgSettings: Handler = (call) => ({
  status: 200,
  body: organizationOf(call).settings,
});
