import type { Handler } from "../call.ts";
import { organizationOf } from "./lookup.ts";

/** Answers what an organization lets MCP servers and partners do on behalf of its people. */
export const getOrgDelegationSettings: Handler = (call) => ({
  status: 200,
  body: organizationOf(call).delegation,
});
