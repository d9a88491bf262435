import type * as Core from "@purser/core";

const orgId = "4888442a3354817a7320eb61";
const clientId = "mdb_sa_id_1234567890abcdef12345678";
const secretValue = "mdb_sa_sk_0123456789abcdefghijklmnopqrstuvwxyzABCD";

const secret = {
  id: "5a5b6c7d8e9f0a1b2c3d4e5f",
  createdAt: "2026-11-22T09:00:00Z",
  expiresAt: "2026-12-22T09:00:00Z",
};
const account = {
  clientId,
  name: "ci",
  description: "Deploys",
  createdAt: "2026-11-22T09:00:00Z",
  roles: ["ORG_MEMBER"],
};
const listed = { ...account, secrets: [{ ...secret, maskedSecretValue: "mdb_sa_sk_...ABCD" }] };
const created = { ...account, secrets: [{ ...secret, secret: secretValue }] };

const vendorType = "application/vnd.atlas.2024-08-05+json";
const digestQuestion =
  'Digest realm="MMS Public API", domain="", nonce="Zm9v", algorithm=MD5, op="auth", stale=false';

/** Answers as the platform does, with nothing but what every runtime has. */
const answer: typeof globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const { pathname } = new URL(request.url);
  const json = (status: number, body: unknown, type = vendorType) =>
    new Response(JSON.stringify(body), { status, headers: { "Content-Type": type } });
  if (pathname === "/api/oauth/token") {
    const token = { access_token: "token", token_type: "Bearer", expires_in: 3600 };
    return json(200, token, "application/json");
  }
  const authorization = request.headers.get("Authorization");
  if (authorization === null) {
    return new Response(null, { status: 401, headers: { "WWW-Authenticate": digestQuestion } });
  }
  if (
    authorization !== "Bearer token" &&
    !/^Digest .*response="[0-9a-f]{32}"/.test(authorization)
  ) {
    return json(401, { error: 401, errorCode: "NO_CURRENT_USER", detail: authorization });
  }
  if (request.method === "GET") return json(200, { results: [listed], totalCount: 1, links: [] });
  const sent = (await request.json()) as { description?: string };
  const isWhole = typeof sent.description === "string" && sent.description.startsWith("Deploys");
  if (!isWhole)
    return json(400, { error: 400, errorCode: "VALIDATION_ERROR", detail: "incomplete" });
  return request.method === "POST" ? json(201, created) : json(200, listed);
};

/**
 * Uses the client once in each way that loads something late: a token, Digest, the strict checks of requests and answers.
 * Returns what it did in a line; throws where anything is not as it should be.
 */
export async function exercise({
  connect,
  InvalidRequestError,
}: Pick<typeof Core, "connect" | "InvalidRequestError">): Promise<string> {
  const events: string[] = [];
  const atlas = connect({
    platform: "atlas",
    auth: { kind: "service-account", clientId, clientSecret: secretValue },
    fetch: answer,
    validation: "strict",
    onEvent: ({ kind }) => events.push(kind),
  });
  const { serviceAccounts } = atlas.organization(orgId);
  const names: string[] = [];
  for await (const { name } of serviceAccounts.list()) names.push(name);
  demand(names.join() === "ci", `listed ${names.join()}`);

  const input = {
    name: "ci",
    description: "Deploys",
    roles: ["ORG_MEMBER"],
    secretExpiresAfterHours: 720,
  } as const;
  const made = await serviceAccounts.create(input);
  demand(made.secret.value.expose() === secretValue, "the created secret is another one");
  demand(!JSON.stringify(made).includes(secretValue), "the created secret prints");
  demand(events.includes("answer"), "no event was heard");

  const isRefused = await serviceAccounts
    .create({ ...input, name: "a/b" })
    .then(() => false)
    .catch((error: unknown) => error instanceof InvalidRequestError);
  demand(isRefused, "a name with a slash was not refused");

  const auth = { kind: "api-key", publicKey: "abcdefgh", privateKey: "0e1d2c3b-4a59" } as const;
  const byKey = connect({ platform: "atlas", auth, fetch: answer, validation: "strict" });
  const page = await byKey.organization(orgId).serviceAccounts.list();
  demand(page.items.length === 1, "nothing was listed by Digest");
  return `listed ${names.length + page.items.length}, created 1, refused 1`;
}

function demand(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(`The client is not as it should be: ${otherwise}.`);
}
