import { expect, test } from "vitest";
import { Failure } from "../errors/failure.ts";
import type { Connection } from "./connection.ts";
import type { Exchange } from "./send.ts";
import { openSession, type Session } from "./session.ts";

const orgId = "32b6e34b3d91647abb20e7b8";
const clientSecret = `mdb_sa_sk_${"s".repeat(36)}wxyz`;

type Answer = Response | Error | "never";

/** A session whose requests are answered in turn, and what it sent. */
function openWith(
  answers: readonly Answer[],
  given: { timeout?: number; signal?: AbortSignal } = {},
): { session: Session; sent: Request[]; exchanges: Exchange[] } {
  const sent: Request[] = [];
  const exchanges: Exchange[] = [];
  const connection: Connection = {
    platform: "atlas",
    baseUrl: "https://cloud.mongodb.com",
    credential: { kind: "service-account", clientId: "mdb_sa_id_x", clientSecret },
    orgIds: [orgId],
    fetch: async (request) => {
      const answer = answers[sent.push(request) - 1] ?? new Error("nothing left to answer");
      if (answer === "never") {
        return new Promise((_, reject) => {
          request.signal.addEventListener("abort", () => reject(request.signal.reason as Error));
        });
      }
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const session = openSession(connection, {
    timeout: given.timeout ?? 1000,
    signal: given.signal ?? new AbortController().signal,
    now: () => 0,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  return { session, sent, exchanges };
}

const token = (): Response => Response.json({ access_token: "tok", token_type: "Bearer" });
const ask = (session: Session): Promise<unknown> =>
  session.get("getOrg", { params: { orgId }, attempt: "Reading it" });

test("mints one token, asks in the documented version, and revokes the token", async () => {
  const organization = { id: orgId, name: "Acme" };
  const { session, sent } = openWith([
    token(),
    Response.json(organization),
    Response.json(organization),
    new Response(null, { status: 200 }),
  ]);
  expect(await ask(session)).toEqual(organization);
  await ask(session);
  await session.close();

  const [mint, get, again, revoke] = sent;
  expect(mint?.url).toBe("https://cloud.mongodb.com/api/oauth/token");
  expect(mint?.headers.get("authorization")).toBe(`Basic ${btoa(`mdb_sa_id_x:${clientSecret}`)}`);
  expect(await mint?.text()).toBe("grant_type=client_credentials");
  expect(get?.url).toBe(`https://cloud.mongodb.com/api/atlas/v2/orgs/${orgId}`);
  expect(get?.headers.get("accept")).toBe("application/vnd.atlas.2023-01-01+json");
  expect(get?.headers.get("authorization")).toBe("Bearer tok");
  expect(again?.headers.get("authorization")).toBe("Bearer tok");
  expect(revoke?.url).toBe("https://cloud.mongodb.com/api/oauth/revoke");
  expect(await revoke?.text()).toBe("token=tok&token_type_hint=access_token");
  expect(sent.every(({ redirect }) => redirect === "manual")).toBe(true);
});

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

const error = (status: number, errorCode: string, detail = "Said so."): Response =>
  Response.json({ error: status, errorCode, detail }, { status });

test.each<[string, Answer, number, string, string]>([
  ["a role that lacks", error(401, "USER_UNAUTHORIZED"), 3, "denied", "Check that the credentials"],
  ["a foreign address", error(403, "IP_ADDRESS_NOT_ON_ACCESS_LIST"), 3, "denied", "access list"],
  ["a bad request", error(400, "VALIDATION_ERROR"), 7, "refused", "--org"],
  ["an unknown organization", error(404, "NOT_ATLAS_ORG"), 7, "refused", "cloud-manager"],
  ["a conflict", error(409, "CONFLICT"), 7, "refused", "--org"],
  ["too many requests", error(429, "RATE_LIMITED"), 3, "unreachable", "later"],
  ["a failing service", new Response("oops", { status: 503 }), 3, "unreachable", "later"],
  ["a page of a proxy", new Response("<html>"), 3, "unexpected-answer", "--base-url"],
  ["a list where an object belongs", Response.json([]), 3, "unexpected-answer", "--base-url"],
  ["a dead network", new TypeError("fetch failed"), 3, "unreachable", "network"],
  [
    "a redirect",
    new Response(null, { status: 302, headers: { location: "https://evil.example" } }),
    3,
    "unexpected-answer",
    "not followed",
  ],
])("maps %s to its exit code and hint", async (_what, answer, exitCode, code, hint) => {
  const { session, sent } = openWith([token(), answer]);
  const failure = await failureOf(ask(session));
  expect(failure).toMatchObject({ exitCode, code });
  expect(failure.message).toMatch(/^Reading it failed: .+\.$/);
  expect(failure.hint).toContain(hint);
  expect(sent).toHaveLength(2);
});

test("tells the seconds that the service asks to wait", async () => {
  const limited = new Response("{}", { status: 429, headers: { "retry-after": "55" } });
  const { session } = openWith([token(), limited]);
  await expect(ask(session)).rejects.toMatchObject({ hint: "Try again in 55 seconds." });
});

test("gives up after the timeout", async () => {
  const { session } = openWith([token(), "never"], { timeout: 20 });
  await expect(ask(session)).rejects.toMatchObject({
    code: "unreachable",
    message: "Reading it failed: cloud.mongodb.com did not answer within 0.02 s.",
  });
});

test("stops when interrupted, and still revokes the token", async () => {
  const stop = new AbortController();
  const { session, sent } = openWith([token(), "never", new Response(null)], {
    signal: stop.signal,
  });
  const asking = ask(session);
  setTimeout(() => stop.abort(), 10);
  await expect(asking).rejects.toMatchObject({ exitCode: 130 });
  await session.close();
  expect(sent.at(-1)?.url).toBe("https://cloud.mongodb.com/api/oauth/revoke");
});

test("tells no secret, whatever the service repeats", async () => {
  const basic = btoa(`mdb_sa_id_x:${clientSecret}`);
  const chatty = Response.json(
    { error: "invalid_client", error_description: `Bad ${clientSecret}, bad ${basic}` },
    { status: 401 },
  );
  const { session, exchanges } = openWith([chatty]);
  const failure = await failureOf(ask(session));
  expect(failure.hint).toContain("client secret");
  const said = JSON.stringify([failure.message, failure.hint, failure.details, exchanges]);
  expect(said).toContain("Bad mdb_sa_sk_…wxyz, bad …");
  expect(said).not.toContain(clientSecret);
  expect(said).not.toContain(basic);
});

test("says that a token answer without a token is none", async () => {
  const { session } = openWith([Response.json({})]);
  await expect(ask(session)).rejects.toMatchObject({ code: "denied" });
});
