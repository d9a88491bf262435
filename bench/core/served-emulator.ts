import { createEmulator } from "@purser/emulator";
import { serve } from "@purser/emulator/node";
import type { Target } from "./target.ts";

// Rate buckets lifted: what is measured is the work of a call, not the wait for it.
const emulator = createEmulator({ data: "contract", limits: { rateLimits: "off" } });
const { url } = await serve(emulator, { port: 0 });
const owner = emulator.credentials.find(({ role, clientId }) => role === "ORG_OWNER" && clientId);
const key = emulator.credentials.find(
  ({ orgId, publicKey }) => orgId === owner?.orgId && publicKey !== undefined,
);
const { orgId = "", clientId = "", clientSecret = "" } = owner ?? {};
const minted = await fetch(`${url}/api/oauth/token`, {
  method: "POST",
  headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
  body: new URLSearchParams({ grant_type: "client_credentials" }),
});
const { access_token: token } = (await minted.json()) as { access_token: string };
const { publicKey = "", privateKey = "" } = key ?? {};
const target: Target = { url, orgId, clientId, clientSecret, token, publicKey, privateKey };
console.log(JSON.stringify(target));
