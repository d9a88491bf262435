import { createEmulator } from "@purser/emulator";
import { serve } from "@purser/emulator/node";

// Rate buckets lifted: what is measured is the work of an answer, not the wait for one.
const emulator = createEmulator({ data: "contract", limits: { rateLimits: "off" } });
const { url } = await serve(emulator, { port: 0 });
const owner = emulator.credentials.find(({ role, clientId }) => role === "ORG_OWNER" && clientId);
const minted = await fetch(`${url}/api/oauth/token`, {
  method: "POST",
  headers: {
    Authorization: `Basic ${btoa(`${owner?.clientId}:${owner?.clientSecret}`)}`,
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: "grant_type=client_credentials",
});
const { access_token: token } = (await minted.json()) as { access_token: string };
const path = `/api/atlas/v2/orgs/${owner?.orgId}/serviceAccounts/${owner?.clientId}`;
console.log(JSON.stringify({ url: url + path, token }));
