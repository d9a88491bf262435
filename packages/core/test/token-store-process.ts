import { createHash } from "node:crypto";
import { once } from "node:events";
import { obtainToken } from "../src/auth/obtain-token.ts";
import { ageOf } from "../src/auth/token-age.ts";
import type { StoredToken } from "../src/auth/token-store.ts";
import { createFileTokenStore } from "../src/node/token-store/file-token-store.ts";
import { Secret } from "../src/secret.ts";

// A process that shares a token store: says "ready", waits for a line, gets a token as a client does and says its hash.
// Started by tests with its settings in the environment; with HANG it says "minting" and never ends.

const { FOLDER = "", URL: url = "", CLIENT_ID = "", CLIENT_SECRET = "", HANG } = process.env;
const baseUrl = new globalThis.URL(url);
const key = { host: baseUrl.host, clientId: CLIENT_ID, clientSecret: new Secret(CLIENT_SECRET) };
const store = createFileTokenStore({ folder: FOLDER });

say("ready");
await once(process.stdin, "data");
process.stdin.destroy();

const { token } = await obtainToken(
  {
    endpoint: { mint, revoke: () => Promise.resolve() },
    store,
    key,
    patience: (work) => work(1),
  },
  (kept) => ageOf(kept, Date.now()) === "fresh",
  () => undefined,
);
say(createHash("sha256").update(token.accessToken.expose()).digest("hex"));

/** Asks as the client does, without what a client loads for that: twenty of these start at once. */
async function mint(): Promise<StoredToken> {
  if (HANG !== undefined) {
    say("minting");
    // The timer keeps the process alive.
    await new Promise<never>(() => setTimeout(() => undefined, 600_000));
  }
  const mintedAt = Date.now();
  const answer = await fetch(`${url}/api/oauth/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${CLIENT_ID}:${CLIENT_SECRET}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token: value, expires_in: seconds } = (await answer.json()) as {
    access_token: string;
    expires_in: number;
  };
  return { accessToken: new Secret(value), mintedAt, expiresAt: mintedAt + seconds * 1_000 };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
