import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { callOf } from "../../test/calls.ts";
import { givesAway, printsOf } from "@purser/testing/secret-search";
import { answerToError } from "../errors/answer-to-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { contextOf } from "../errors/call-context.ts";
import { createEmitter } from "../events/emitter.ts";
import { readReply } from "../fetch/reply.ts";
import { withEvents } from "../fetch/with-events.ts";
import { withGuard } from "../fetch/with-guard.ts";
import { withVersionEvents } from "../fetch/with-version-events.ts";
import { Secret } from "../secret.ts";
import { createRedactor } from "./redactor.ts";

const tally = { cases: 0, errors: 0, events: 0, prints: 0 };
afterAll(() => console.log(`leaks searched for: ${JSON.stringify(tally)}`));

const letter = (alphabet: string) => fc.constantFrom(...alphabet.split(""));
const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const textOf = (alphabet: string, length: number) =>
  fc.string({ unit: letter(alphabet), minLength: length, maxLength: length });

const accountSecret = textOf(base64url, 40).map((text) => `mdb_sa_sk_${text}`);
const token = fc
  .tuple(textOf(base64url, 30), textOf(base64url, 60), textOf(base64url, 86))
  .map(([head, claims, signature]) => `eyJ${head}.eyJ${claims}.${signature}`);
const privateKey = fc.uuid();
/** Any printable ASCII, quotation marks and backslashes among them. */
const anyKey = fc
  .string({ unit: "grapheme-ascii", minLength: 20, maxLength: 60 })
  .filter((text) => text.trim().length >= 20);

const looks = fc.oneof(accountSecret, token).map((secret) => ({ secret, isKnown: false }));
const known = fc
  .oneof(accountSecret, token, privateKey, anyKey)
  .map((secret) => ({ secret, isKnown: true }));

const id = "mdb_sa_id_1234567890abcdef12345678";
const spellings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => encodeURIComponent(secret),
  (secret) => new URLSearchParams({ client_secret: secret }).toString(),
  (secret) => JSON.stringify({ value: secret }),
  (secret) => JSON.stringify(JSON.stringify({ value: secret })),
  (secret) => `Bearer ${secret}`,
  (secret) => `Basic ${btoa(`${id}:${secret}`)}`,
  (secret) => JSON.stringify({ client_secret: secret, list: [{ secret }] }),
];
/** Encoded once more and cut out of its context, a secret is found by its value only. */
const bareSpellings: readonly ((secret: string) => string)[] = [
  (secret) => btoa(`x${secret}`),
  (secret) => btoa(`xx${secret}yy`),
  (secret) => btoa(secret).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
  (secret) => `…${secret.slice(-12)}`,
];

const scene = fc.oneof(known, looks).chain(({ secret, isKnown }) =>
  fc.record({
    secret: fc.constant(secret),
    isKnown: fc.constant(isKnown),
    spelled: fc
      .constantFrom(...spellings, ...(isKnown ? bareSpellings : []))
      .map((spell) => spell(secret)),
  }),
);

function watch(value: unknown, secret: string): void {
  // Most lines are those of one stack, over and over.
  const prints = printsOf(value);
  tally.prints += prints.length;
  for (const print of new Set(prints.flatMap((text) => text.split("\n")))) {
    if (givesAway(print, secret)) throw new Error(`Given away in: ${print}`);
  }
}

test("no secret is in any error that an answer becomes", () => {
  const where = fc.constantFrom(
    "detail",
    "parameters",
    "fields",
    "errorCode",
    "page",
    "key",
    "type",
  );
  const status = fc.constantFrom(400, 401, 403, 404, 409, 429, 500);
  fc.assert(
    fc.property(scene, where, status, ({ secret, isKnown, spelled }, place, code) => {
      const redactor = createRedactor();
      if (isKnown) redactor.register(secret);
      const field = { field: spelled, description: spelled };
      const body = {
        error: code,
        errorCode: place === "errorCode" ? spelled : "SOMETHING",
        detail: place === "detail" ? `About ${spelled} you sent` : null,
        parameters: place === "parameters" ? [spelled, { deep: [spelled] }] : [],
        ...(place === "key" && { parameters: [{ [spelled]: 1, authorization: secret }] }),
        badRequestDetail: { fields: place === "fields" ? [field] : [] },
      };
      const text = place === "page" ? `<html>${spelled}</html>` : JSON.stringify(body);
      const headers = new Headers({ "Content-Type": "application/json" });
      if (place === "type")
        headers.set("Content-Type", `text/html; x=${encodeURIComponent(spelled)}`);
      const error = answerToError({
        call: callOf("createOrgServiceAccount"),
        response: { status: code, headers },
        text: place === "type" ? "" : text,
        redactor,
      });
      tally.cases++;
      tally.errors++;
      watch(error, secret);
      expect(error.message).toMatch(/^createOrgServiceAccount \(POST \/api\/atlas\/v2\/orgs\//);
    }),
    { numRuns: 400, seed: 20261122 },
  );
});

test("no secret is in any event or error of a call that fails", async () => {
  const place = fc.constantFrom("throw", "cause", "location", "content-type", "deprecation");
  await fc.assert(
    fc.asyncProperty(scene, place, async ({ secret, isKnown, spelled }, where) => {
      const redactor = createRedactor();
      if (isKnown) redactor.register(secret);
      const events: unknown[] = [];
      const emit = createEmitter((event) => events.push(event), redactor);
      const baseUrl = new URL("https://cloud.mongodb.com");
      const clock = { now: () => 0, sleep: () => Promise.resolve() };
      const answer = () => {
        if (where === "throw") throw Object.assign(new TypeError(`no ${spelled}`), { secret });
        if (where === "cause") throw new TypeError("fetch failed", { cause: new Error(spelled) });
        const place = `https://elsewhere.invalid/${encodeURIComponent(spelled)}`;
        const headers = {
          ...(where === "location" && { Location: place }),
          ...(where === "content-type" && {
            "Content-Type": `application/vnd.atlas.${encodeURIComponent(spelled)}+json`,
          }),
          ...(where === "deprecation" && { Deprecation: encodeURIComponent(spelled) }),
        };
        return new Response(spelled, { status: where === "location" ? 307 : 200, headers });
      };
      const call = callOf("createOrgServiceAccount", {
        body: { name: spelled },
        headers: { Authorization: `Bearer ${btoa(secret)}` },
      });
      const wire = withEvents(emit, clock)(async () => Promise.resolve(answer()));
      const send = withVersionEvents(emit)(
        withGuard({ baseUrl, redactor })((call) => readReply(wire(call))),
      );
      let error: unknown;
      try {
        await send(call);
      } catch (cause) {
        const isOurs = where === "location";
        error = isOurs
          ? cause
          : new ConnectionError("not reached", { ...contextOf(call, redactor), cause });
      }
      tally.cases++;
      if (error !== undefined) {
        tally.errors++;
        watch(error, secret);
      }
      tally.events += events.length;
      expect(events.length).toBeGreaterThan(0);
      for (const event of events) watch(event, secret);
      expect(emit.failures).toBe(0);
    }),
    { numRuns: 400, seed: 20261122 },
  );
});

test("no secret is in anything that prints a Secret or the redactor that knows it", () => {
  fc.assert(
    fc.property(known, ({ secret }) => {
      const redactor = createRedactor();
      redactor.register(secret);
      tally.cases++;
      watch({ held: new Secret(secret), redactor, text: String(new Secret(secret)) }, secret);
      watch(
        redactor.redactValue({ clientSecret: secret, nested: new Map([["x", secret]]) }),
        secret,
      );
    }),
    { numRuns: 100, seed: 20261122 },
  );
});
