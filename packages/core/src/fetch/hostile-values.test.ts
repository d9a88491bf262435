import type { Operation } from "@purser/spec";
import * as fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { allOperations, base, goodParams, paramsOf } from "../../test/calls.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { buildCall, type CallInput } from "./build-call.ts";
import type { Call } from "./call.ts";
import { matchOperation } from "./match-operation.ts";
import type { PathGuard } from "./path-parameters.ts";
import { toReply } from "./reply.ts";
import { serializePath } from "./serialize-path.ts";
import { withGuard } from "./with-guard.ts";

const tally = {
  cases: 0,
  refused: 0,
  sent: 0,
  raw: 0,
  rawRefused: 0,
  serialized: 0,
  serializedRefused: 0,
  tampered: 0,
  tamperedSent: 0,
};
afterAll(() => console.log(`hostile values: ${JSON.stringify(tally)}`));

const dots = [
  "",
  ".",
  "..",
  "...",
  "%2e",
  "%2e%2e",
  "%2E.",
  "%252e%252e",
  "..%2f..",
  "..\\..",
  "．．",
  "․․",
];
const tricks = [
  ...dots,
  "/",
  "//",
  "\\",
  "%2f",
  "%5c",
  "a/b",
  "a%2Fb",
  "../..",
  "../../orgs",
  "/etc",
  "?",
  "?x=1",
  "#",
  "#x",
  "a?b#c",
  ";x=1",
  "@evil.test",
  "//evil.test",
  "https://evil.test/",
  "\\\\evil.test",
  ":invite",
  "%3Ainvite",
  "x:invite",
  "{orgId}",
  "%7BorgId%7D",
  "\0",
  "%00",
  "a\0b",
  "\n",
  "\r\nHost: evil.test",
  "\t",
  " ",
  "\u007F",
  "\u2028",
  "\uFEFF",
  "\u202E",
  "\uD800",
  "\uDC00x",
  "%",
  "%zz",
  "%E0%A4%A",
  "４８８８442a3354817a7320eb61",
  "٤888442a3354817a7320eb61",
  "4888442a3354817a7320eb61 ",
  "4888442A3354817A7320EB61",
  "ｍdb_sa_id_1234567890abcdef12345678",
  "10.0.0.0/8",
  "10.0.0.0/8/..",
  "10.0.0.1/../x",
  "::1",
  "::ffff:1.2.3.4",
  "fe80::1%25eth0",
  "0x7f.1",
  "127.1",
  "0/0",
  "__proto__",
  "constructor",
  "undefined",
  "null",
  "a".repeat(20_000),
  "é".repeat(5000),
  "../".repeat(500),
];

const trick = fc.constantFrom(...tricks);
const good = fc.constantFrom(...Object.values(goodParams));
/** Tricks alone, around and inside good values, and anything at all. */
const hostile = fc.oneof(
  { weight: 4, arbitrary: trick },
  { weight: 3, arbitrary: fc.tuple(trick, good, trick).map((parts) => parts.join("")) },
  { weight: 2, arbitrary: fc.array(trick, { maxLength: 4 }).map((parts) => parts.join("/")) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: good },
);
const chosen = fc.constantFrom(...allOperations);
const value = fc.oneof(hostile, fc.boolean(), fc.double(), fc.array(hostile, { maxLength: 3 }));
const query = fc.dictionary(hostile, value, { maxKeys: 3 });
const guard = fc.constantFrom<PathGuard>("template", "segments", "segments");

/** What a call makes of hostile values, through the guard, up to what `fetch` would be handed; undefined when refused. */
async function attempt(
  input: Omit<CallInput, "baseUrl">,
  change = (call: Call) => call,
): Promise<Call | undefined> {
  const sent: Call[] = [];
  const send = withGuard({ baseUrl: base, guard: input.guard })((call) => {
    sent.push(call);
    return Promise.resolve(toReply(new Response(), "{}"));
  });
  try {
    await send(change(buildCall({ ...input, baseUrl: base }, { random: () => 0.5 })));
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(sent).toEqual([]);
    return undefined;
  }
  return sent[0];
}

/** The values in the path as a server sees it that splits first and decodes then, by one regular expression each. */
function seenByServer({ path, alternatePaths }: Operation, pathname: string): string[] | undefined {
  for (const template of [path, ...alternatePaths]) {
    const pattern = template.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "([^/\\\\?#]+)");
    const found = new RegExp(`^${pattern}$`).exec(pathname);
    if (found) return found.slice(1).map(decodeURIComponent);
  }
  return undefined;
}

test("no value leads a call outside its operation's template", async () => {
  await fc.assert(
    fc.asyncProperty(
      chosen,
      guard,
      query,
      fc.infiniteStream(hostile),
      fc.nat(),
      async (...[choice, mode, search, values, which]) => {
        const { platform, operation } = choice;
        const params = paramsOf(operation);
        const names = Object.keys(params);
        const poisoned = names.filter((_, index) => (which >> index) % 2 === 0);
        for (const name of poisoned) params[name] = String(values.next().value);
        const call = await attempt({
          platform,
          operation,
          params,
          query: search,
          guard: mode,
        });
        tally.cases++;
        if (!call) {
          tally.refused++;
          return;
        }
        tally.sent++;
        // `fetch` parses the address once more.
        const url = new URL(new Request(call.url.href).url);
        expect(url.origin).toBe("https://cloud.mongodb.com");
        expect(url.hash + url.username + url.password).toBe("");
        expect(seenByServer(operation, url.pathname)).toEqual(Object.values(params));
        expect(
          url.pathname
            .split("/")
            .some((segment) => /^(?:\.|%2e){0,2}$/i.test(segment) && segment !== ""),
        ).toBe(false);
        const given = Object.entries(search).flatMap(([name, item]) =>
          (Array.isArray(item) ? item : [item]).map((one) => [name, String(one)]),
        );
        expect([...url.searchParams]).toEqual(given);
        if (mode === "template") {
          const found = matchOperation(platform, operation.method, url);
          expect(found?.operation).toEqual(operation);
        }
      },
    ),
    { numRuns: 4000, seed: 20261122 },
  );
  expect(tally.refused).toBeGreaterThan(500);
  expect(tally.sent).toBeGreaterThan(500);
});

test("an address assembled by others is built anew from its values, or not at all", () => {
  fc.assert(
    fc.property(chosen, hostile, fc.nat(), fc.boolean(), (choice, text, which, isEncoded) => {
      const { platform, operation } = choice;
      const params = paramsOf(operation);
      const names = Object.keys(params);
      const target = names[which % Math.max(1, names.length)];
      if (target !== undefined) params[target] = text;
      const write = (one: string) =>
        isEncoded ? encodeURIComponent(one.replaceAll(/\p{Surrogate}/gu, "?")) : one;
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        write(params[name] ?? ""),
      );
      const href = `https://cloud.mongodb.com${path}`;
      if (!URL.canParse(href)) return;
      const found = matchOperation(platform, operation.method, new URL(href));
      tally.raw++;
      try {
        if (!found) throw new InvalidRequestError("none", { faults: [] });
        const call = buildCall({ platform, baseUrl: base, ...found }, { random: () => 0.5 });
        const values = Object.values(found.params);
        expect(seenByServer(found.operation, call.url.pathname)).toEqual(values);
      } catch (error) {
        tally.rawRefused++;
        expect(error).toBeInstanceOf(InvalidRequestError);
      }
    }),
    { numRuns: 4000, seed: 20261122 },
  );
});

test("a path is serialized as its template with the values given, or not at all", () => {
  fc.assert(
    fc.property(chosen, hostile, fc.nat(), ({ operation }, text, which) => {
      const params = paramsOf(operation);
      const names = Object.keys(params);
      const target = names[which % Math.max(1, names.length)];
      if (target !== undefined) params[target] = text;
      tally.serialized++;
      try {
        const { pathname } = new URL(serializePath(operation.path, params), base);
        expect(seenByServer(operation, pathname)).toEqual(Object.values(params));
      } catch (error) {
        tally.serializedRefused++;
        expect(error).toBeInstanceOf(InvalidRequestError);
      }
    }),
    { numRuns: 4000, seed: 20261122 },
  );
});

test("the guard stops an address that was changed after it was built", async () => {
  await fc.assert(
    fc.asyncProperty(chosen, hostile, fc.nat(), async ({ platform, operation }, text, where) => {
      const params = paramsOf(operation);
      let before = "";
      const call = await attempt({ platform, operation, params }, (built) => {
        before = built.url.href;
        const cut = where % (before.length + 1);
        const href = before.slice(0, cut) + text + before.slice(cut);
        try {
          return { ...built, url: new URL(href) };
        } catch {
          return built;
        }
      });
      tally.tampered++;
      if (!call) return;
      tally.tamperedSent++;
      expect(call.url.origin).toBe(base.origin);
      expect(seenByServer(operation, call.url.pathname)).toEqual(Object.values(params));
    }),
    { numRuns: 4000, seed: 20261122 },
  );
});
