import type { Handler } from "../call.ts";
import { renderApiKey } from "../render/api-key.ts";
import { listOf } from "./list-items.ts";
import { organizationOf } from "./lookup.ts";

/** Lists the API keys of an organization, private keys masked. */
export const listOrgApiKeys: Handler = (call) => ({
  status: 200,
  items: listOf(organizationOf(call).apiKeys, renderApiKey),
});
