import { describe, expect, test } from "vitest";
import { base, callOf, goodParams } from "../../test/calls.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import type { Call } from "./call.ts";
import { toReply } from "./reply.ts";
import { withGuard } from "./with-guard.ts";

function guarded(answer = () => new Response("{}"), options: { guard?: "segments" } = {}) {
  const sent: Call[] = [];
  const send = withGuard({ baseUrl: base, ...options })((call) => {
    sent.push(call);
    return Promise.resolve(toReply(answer(), "{}"));
  });
  return { send, sent };
}

function at(href: string, call = callOf("getOrgServiceAccount")): Call {
  return { ...call, url: new URL(href) };
}

const path = callOf("getOrgServiceAccount").url.pathname;

test("lets a call through whose address is its operation's", async () => {
  const { send, sent } = guarded();
  const call = callOf("deleteOrgServiceAccountAccessListEntry");
  await send(call);
  expect(sent).toEqual([call]);
});

test.each([
  ["another origin", `https://evil.test${path}`],
  ["another port", `https://cloud.mongodb.com:8443${path}`],
  ["no encryption", `http://cloud.mongodb.com${path}`],
  ["a user name", `https://me@cloud.mongodb.com${path}`],
  ["a password", `https://me:pass@cloud.mongodb.com${path}`],
  ["a fragment", `https://cloud.mongodb.com${path}#x`],
  ["a climb", `https://cloud.mongodb.com${path}/..`],
  ["an encoded climb", `https://cloud.mongodb.com${path}/%2e%2e`],
  ["a segment more", `https://cloud.mongodb.com${path}/secrets`],
  ["a slash more", `https://cloud.mongodb.com${path}/`],
  ["a doubled slash", `https://cloud.mongodb.com${path.replace("/orgs", "//orgs")}`],
  [
    "an encoded slash",
    `https://cloud.mongodb.com${path.replace("/serviceAccounts", "%2FserviceAccounts")}`,
  ],
  ["another account", `https://cloud.mongodb.com${path.replace("123456", "654321")}`],
  ["another version of the API", `https://cloud.mongodb.com${path.replace("/v2", "/v1.5")}`],
  ["an action", `https://cloud.mongodb.com${path}:invite`],
  ["double encoding", `https://cloud.mongodb.com${path.replace("mdb_", "mdb%255F")}`],
])("sends nothing to %s", async (_, href) => {
  const { send, sent } = guarded();
  await expect(send(at(href))).rejects.toThrow(InvalidRequestError);
  expect(sent).toEqual([]);
});

test("sends nothing with a value that its address has no place for, or without one that it has", async () => {
  const call = callOf("getOrgServiceAccount");
  const { orgId = "" } = call.params;
  for (const params of [{ ...call.params, groupId: orgId }, { orgId }]) {
    const { send, sent } = guarded();
    await expect(send({ ...call, params })).rejects.toThrow(InvalidRequestError);
    expect(sent).toEqual([]);
  }
});

test("accepts an encoding that means the same", async () => {
  const { send, sent } = guarded();
  await send(at(`https://cloud.mongodb.com${path.replace("mdb_", "mdb%5F")}`));
  expect(sent).toHaveLength(1);
});

test("refuses a hostile value even where the address agrees with it", async () => {
  const params = { orgId: goodParams["orgId"] ?? "", clientId: "a/../b" };
  const call = callOf("getOrgServiceAccount", { params, guard: "segments" });
  await expect(guarded().send(call)).rejects.toThrow(InvalidRequestError);
  const { send, sent } = guarded(undefined, { guard: "segments" });
  await send(call);
  expect(sent).toHaveLength(1);
});

test("stays below the base URL's path", async () => {
  const baseUrl = new URL("https://proxy.test/atlas");
  const send = withGuard({ baseUrl })(() => Promise.resolve(toReply(new Response(), "{}")));
  await send(callOf("listOrgs", { baseUrl }));
  const outside = { ...callOf("listOrgs"), url: new URL("https://proxy.test/api/atlas/v2/orgs") };
  await expect(send(outside)).rejects.toThrow("it leaves the client's base URL");
});

test.each(["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"])(
  "lets a call without encryption go to this machine: %s",
  async (text) => {
    const baseUrl = new URL(text);
    const send = withGuard({ baseUrl })(() => Promise.resolve(toReply(new Response(), "{}")));
    await expect(send(callOf("listOrgs", { baseUrl }))).resolves.toMatchObject({ text: "{}" });
  },
);

describe("a redirect", () => {
  const location = `https://elsewhere.invalid/x?token=hunter2`;

  test.each([300, 301, 302, 303, 304, 307, 308])(
    "is not followed with status %i",
    async (status) => {
      const answer = () => new Response(null, { status, headers: { Location: location } });
      const { send, sent } = guarded(answer);
      const failed = send(callOf("getOrgServiceAccount"));
      await expect(failed).rejects.toMatchObject({
        code: "unexpected-answer",
        status,
        host: "elsewhere.invalid",
      });
      await expect(failed).rejects.toThrow(
        /redirect to the host elsewhere\.invalid, which was not followed/,
      );
      await expect(failed).rejects.not.toThrow("hunter2");
      expect(sent).toHaveLength(1);
    },
  );

  test.each([
    ["without a place", undefined, undefined],
    ["to nowhere", "https://", undefined],
    ["within the host", "/sign-in", "cloud.mongodb.com"],
  ])("%s is one too", async (_, place, host) => {
    const headers = new Headers(place === undefined ? {} : { Location: place });
    const { send } = guarded(() => new Response(null, { status: 302, headers }));
    await expect(send(callOf("listOrgs"))).rejects.toMatchObject({ host });
  });

  test("that the injected fetch followed is found out", async () => {
    const answer = () =>
      Object.defineProperties(new Response("{}"), {
        redirected: { value: true },
        url: { value: location },
      });
    const failed = guarded(answer).send(callOf("listOrgs"));
    await expect(failed).rejects.toThrow(UnexpectedAnswerError);
    await expect(failed).rejects.toThrow(/injected/);
  });

  test("that a browser hides is found out", async () => {
    const answer = () =>
      Object.defineProperties(new Response(null), {
        type: { value: "opaqueredirect" },
        status: { value: 0 },
      });
    await expect(guarded(answer).send(callOf("listOrgs"))).rejects.toThrow(UnexpectedAnswerError);
  });
});
