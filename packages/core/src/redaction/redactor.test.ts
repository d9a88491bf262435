import { describe, expect, test } from "vitest";
import { givesAway } from "@purser/testing/secret-search";
import { Secret } from "../secret.ts";
import { createRedactor, patternRedactor } from "./redactor.ts";

const secret = "mdb_sa_sk_7Xz-9Q_wLk2Vb8RtYp4NcMd6FgHj1SaQeUo3IwZ5";
const id = "mdb_sa_id_1234567890abcdef12345678";
const privateKey = "1d2b6c1e-53e4-4f8a-9a7e-8a1c4f0b2d9e";
const token =
  "eyJhbGciOiJFUzUxMiJ9.eyJzdWIiOiJtZGJfc2FfaWRfMTIzIn0.MEUCIQDx-abc_def0123456789ABCDEF";

const spellings = (value: string): [name: string, text: string][] => [
  ["as it is", value],
  ["in JSON", JSON.stringify({ a: value })],
  ["in JSON in JSON", JSON.stringify(JSON.stringify({ a: value }))],
  ["in a URL", `https://x.test/?a=${encodeURIComponent(value)}&b=1`],
  ["in a form", new URLSearchParams({ a: value }).toString()],
  ["form-encoded to the last mark", value.replaceAll("_", "%5F").replaceAll("-", "%2D")],
  ["in base64", btoa(value)],
  ["in base64 with an ID", btoa(`${id}:${value}`)],
  ["in base64 after one character", btoa(`:${value}`)],
  ["in base64 before something", btoa(`ab${value}cd`)],
  ["in base64url", btoa(value).replaceAll("+", "-").replaceAll("/", "_")],
  ["in base64 in a URL", encodeURIComponent(btoa(`${id}:${value}`))],
  ["by its last twelve characters", `…${value.slice(-12)}`],
  ["in an Authorization header", `Bearer ${value}`],
  ["in a Basic header", `Basic ${btoa(`${id}:${value}`)}`],
];

describe.each([
  { name: "a secret", value: secret },
  { name: "a private key", value: privateKey },
  { name: "a token", value: token },
  { name: "a value full of marks", value: 'p"a\\ss+wo/rd=%&é\n?~ööabcdefghi' },
])("with $name registered", ({ value }) => {
  const encodable = /^[\0-\u00FF]*$/.test(value);

  test.each(encodable ? spellings(value) : [])("removes it %s", (_, spelling) => {
    const redactor = createRedactor();
    redactor.register(value);
    const clean = redactor.redact(`before ${spelling} after`);
    expect(clean).not.toContain(value);
    expect(givesAway(clean, value)).toBe(false);
    expect(clean).toMatch(/^before .*after$/s);
  });
});

test("forgets a value that was given back, but not while somebody else holds it", () => {
  const redactor = createRedactor();
  const forget = redactor.register(privateKey);
  const forgetToo = redactor.register(privateKey);
  forget();
  forget();
  expect(redactor.redact(privateKey)).toBe("[redacted]");
  forgetToo();
  expect(redactor.redact(privateKey)).toBe(privateKey);
});

test.each([
  ["a service account's secret", `secret ${secret}.`, "secret mdb_sa_sk_…."],
  ["a secret with its marks encoded", secret.replaceAll("_", "%5F"), "mdb_sa_sk_…"],
  [
    "a bearer token",
    "sent Authorization: Bearer abc123def456",
    "sent Authorization: Bearer [redacted]",
  ],
  ["a Basic value", `Basic ${btoa("user:pass word")}`, "Basic [redacted]"],
  [
    "a Digest response",
    'Digest username="abcdefgh", response="0123456789abcdef0123456789abcdef"',
    'Digest username="abcdefgh", response="[redacted]"',
  ],
  ["a pair in base64", `sent ${btoa(`${id}:${secret}`)} there`, "sent [redacted] there"],
  ["a secret in base64", `sent ${btoa(secret)} there`, "sent [redacted] there"],
  ["a token by its looks", `got ${token} back`, "got [redacted] back"],
  [
    "a field of JSON",
    '{"client_secret": "hunter2", "id": 1}',
    '{"client_secret": "[redacted]", "id": 1}',
  ],
  [
    "a field of JSON in JSON",
    '"{\\"secret\\":\\"hunter2\\"}"',
    '"{\\"secret\\":\\"[redacted]\\"}"',
  ],
  ["a field of a form", "a=1&access_token=hunter2&b=2", "a=1&access_token=[redacted]&b=2"],
  [
    "a password in a URL",
    "http://me:hunter2@proxy.test:80/",
    "http://me:[redacted]@proxy.test:80/",
  ],
])("removes %s that nobody registered", (_, text, clean) => {
  expect(patternRedactor.redact(text)).toBe(clean);
});

test.each([
  "failed",
  "secret",
  "token limit",
  "The secret expires; create a new secret. A new token will not help.",
  "Bearer authentication failed, Basic authentication too.",
  'WWW-Authenticate: Bearer realm="MMS Public API", error="invalid_token"',
  'Digest realm="MMS Public API", domain="", nonce="abc", algorithm=MD5, op="auth", stale=false',
  "mdb_sa_sk_…wxyz",
  "mdb_sa_sk_...wxyz",
  "mdb_sa_id_1234567890abcdef12345678",
  "deleteOrgServiceAccountSecret (DELETE /api/atlas/v2/orgs/4888442a3354817a7320eb61/serviceAccounts)",
  "POST https://cloud.mongodb.com/api/oauth/token",
  "2001:db8::1 is not on the access list",
  '{"secretId":"32b6e34b3d91647abb20e7b8","maskedSecretValue":"mdb_sa_sk_...wxyz"}',
])("leaves alone: %s", (text) => {
  const redactor = createRedactor();
  for (const value of [secret, privateKey, token, "failed", "secret"]) redactor.register(value);
  expect(redactor.redact(text)).toBe(text);
});

test("redacting twice is redacting once", () => {
  const redactor = createRedactor();
  for (const value of [secret, privateKey, token]) redactor.register(value);
  for (const [, text] of [secret, privateKey, token].flatMap(spellings)) {
    const once = redactor.redact(text);
    expect(redactor.redact(once)).toBe(once);
  }
});

describe("redactValue", () => {
  test("removes what lies under telling keys, in whatever spelling", () => {
    const value = {
      clientSecret: "hunter2",
      "client-secret": "hunter2",
      PRIVATE_KEY: "hunter2",
      deep: [{ headers: new Headers({ Authorization: "hunter2", Accept: "text/plain" }) }],
      map: new Map([["access_token", "hunter2"]]),
      secretId: "32b6e34b3d91647abb20e7b8",
      secrets: [{ secret: "hunter2" }],
      held: new Secret("hunter2hunter2"),
    };
    const clean = patternRedactor.redactValue(value);
    expect(JSON.stringify(clean)).not.toContain("hunter2");
    expect(clean).toMatchObject({
      secretId: "32b6e34b3d91647abb20e7b8",
      deep: [{ headers: { accept: "text/plain" } }],
    });
  });

  test("removes a registered value from keys as well as from texts", () => {
    const redactor = createRedactor();
    redactor.register(privateKey);
    const clean = redactor.redactValue({ [privateKey]: [new Set([`x${privateKey}`])] });
    expect(clean).toEqual({ "[redacted]": [["x[redacted]"]] });
  });

  test("survives cycles, depth, functions and bytes", () => {
    const cycle: Record<string, unknown> = { run: () => secret, bytes: new Uint8Array(3) };
    cycle["self"] = cycle;
    let deep: unknown = secret;
    for (let level = 0; level < 50; level++) deep = [deep];
    expect(patternRedactor.redactValue(cycle)).toEqual({
      run: "[function]",
      bytes: "[bytes]",
      self: "[circular]",
    });
    expect(JSON.stringify(patternRedactor.redactValue(deep))).toContain("[deeper]");
  });

  test("copies an error with name, message, stack and code, and leaves the rest behind", () => {
    const socket = { authorization: `Bearer ${secret}` };
    const cause = Object.assign(new Error(`read ${secret}`), { code: "ECONNRESET", socket });
    const error = new TypeError(`fetch failed ${secret}`, { cause });
    const copy = patternRedactor.redactValue(error) as Error;
    expect(copy).toMatchObject({
      name: "TypeError",
      message: "fetch failed mdb_sa_sk_…",
      cause: { message: "read mdb_sa_sk_…", code: "ECONNRESET" },
    });
    expect(copy.stack).toContain("redactor.test.ts");
    expect(copy.stack).not.toContain(secret);
    expect(copy.cause).not.toHaveProperty("socket");
  });

  test("copies an error that keeps to no types", () => {
    const error = Object.assign(new Error("x"), { message: { secret }, name: 7, stack: undefined });
    const copy = patternRedactor.redactValue(error) as Error;
    expect(`${copy.name} ${copy.message}`).toBe('7 {"secret":"[redacted]"}');
  });
});
