import { describe, expect, test } from "vitest";
import { createAuthBench, type BenchOptions } from "../../test/auth-bench.ts";
import { callOf } from "../../test/calls.ts";
import { givesAway, printsOf } from "@purser/testing/secret-search";
import type { Authenticator, Proof } from "../auth/authenticator.ts";
import type { Call } from "./call.ts";
import { withAuth } from "./with-auth.ts";

const baseUrl = new URL("https://cloud.mongodb.com");

/** An authenticator whose every refusal leads to another proof, as often as it is asked. */
function createWitness() {
  const asked: string[] = [];
  let generation = 0;
  const prove = (): Promise<Proof> => {
    generation++;
    return Promise.resolve({ header: `Test ${generation}`, generation });
  };
  const authenticator: Authenticator = {
    prove,
    review: (_, proof, answer, sending) => {
      asked.push(`${proof.generation} ${answer.status} ${sending}`);
      return answer.status === 401 ? prove() : Promise.resolve(undefined);
    },
    lost: ({ generation }) => asked.push(`${generation} lost`),
    revoke: () => Promise.resolve(),
  };
  return { authenticator, asked };
}

describe("withAuth", () => {
  test.each([
    "https://cloud.mongodb.com.example.com/api",
    "https://example.com/api",
    "http://cloud.mongodb.com/api",
    "https://cloud.mongodb.com:8443/api",
    "https://cloud.mongodbgov.com/api",
  ])("sends nothing to %s and asks for no proof", async (address) => {
    const { authenticator, asked } = createWitness();
    const sent: Call[] = [];
    authenticator.prove = () => Promise.reject(new Error("Asked for a proof."));
    const send = withAuth({ authenticator, baseUrl })((call) => {
      sent.push(call);
      return Promise.resolve(new Response());
    });
    await expect(send({ ...callOf("getOrg"), url: new URL(address) })).rejects.toMatchObject({
      code: "invalid-request",
      faults: [{ path: "url" }],
    });
    expect([sent, asked]).toEqual([[], []]);
  });

  test("adds the header to a copy", async () => {
    const { authenticator } = createWitness();
    const call = callOf("getOrg");
    const seen: (string | undefined)[] = [];
    const send = withAuth({ authenticator, baseUrl })(({ headers }) => {
      seen.push(headers["authorization"]);
      return Promise.resolve(new Response());
    });
    await send(call);
    expect(seen).toEqual(["Test 1"]);
    expect(call.headers).not.toHaveProperty("authorization");
  });

  test("sends nobody's proof where there is none, whatever the call brought along", async () => {
    const { authenticator } = createWitness();
    authenticator.prove = () => ({ header: undefined, generation: 0 });
    const call = callOf("getOrg", { headers: { Authorization: "mine", Accept: "text/plain" } });
    const sent: Call[] = [];
    const send = withAuth({ authenticator, baseUrl })((call) => {
      sent.push(call);
      return Promise.resolve(new Response());
    });
    await send(call);
    expect(sent[0]?.headers).not.toHaveProperty("authorization");
    expect(sent[0]?.headers).toHaveProperty("accept", "text/plain");
  });

  test("sends a call twice at most, and closes the body of the refusal", async () => {
    const { authenticator, asked } = createWitness();
    const bodies: Response[] = [];
    const send = withAuth({ authenticator, baseUrl })(() => {
      const answer = new Response("refused", { status: 401 });
      bodies.push(answer);
      return Promise.resolve(answer);
    });
    const answer = await send(callOf("getOrg"));
    expect(asked).toEqual(["1 401 1", "2 401 2"]);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]?.bodyUsed).toBe(true);
    expect(await answer.text()).toBe("refused");
  });

  test("says when there was no answer", async () => {
    const { authenticator, asked } = createWitness();
    const send = withAuth({ authenticator, baseUrl })(() => Promise.reject(new Error("Reset.")));
    await expect(send(callOf("getOrg"))).rejects.toThrow("Reset.");
    expect(asked).toEqual(["1 lost"]);
  });
});

describe("what fails shows no credential", () => {
  const echo = (secrets: () => string[]) => (request: Request) => {
    const said = {
      error: "invalid_client",
      error_description: secrets().join(" "),
      detail: request.headers.get("authorization"),
    };
    return Promise.resolve(Response.json(said, { status: 401 }));
  };

  test.each<
    [string, BenchOptions["auth"], (request: Request, secrets: () => string[]) => Promise<Response>]
  >([
    [
      "a token endpoint that repeats what it was sent",
      "service-account",
      (request, secrets) => echo(secrets)(request),
    ],
    [
      "a broken connection whose error repeats the request",
      "service-account",
      (request, secrets) =>
        Promise.reject(
          new TypeError(`fetch failed ${request.headers.get("authorization")}`, {
            cause: new Error(secrets().join(" ")),
          }),
        ),
    ],
  ])("%s", async (_, auth, through) => {
    let secrets: string[] = [];
    const bench = createAuthBench({
      ...(auth && { auth }),
      through: (request) => through(request, () => secrets),
    });
    secrets = [bench.clientSecret, btoa(`${bench.clientId}:${bench.clientSecret}`)];
    const error: unknown = await bench.status().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Error);
    for (const print of [...printsOf(error), ...printsOf(bench.events)]) {
      expect(givesAway(print, bench.clientSecret)).toBe(false);
    }
  });

  test("events of a token's life", async () => {
    const bench = createAuthBench();
    await bench.status();
    await bench.authenticator.revoke();
    const token = bench.requests.authorizations[0]?.slice(7) ?? "";
    expect(token.length).toBeGreaterThan(100);
    for (const print of [...printsOf(bench.events), ...printsOf(bench.authenticator)]) {
      expect(givesAway(print, token)).toBe(false);
      expect(givesAway(print, bench.clientSecret)).toBe(false);
    }
    expect(bench.redactor.redact(`a ${token} b`)).toBe("a [redacted] b");
  });
});
