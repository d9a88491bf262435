import { describe, expect, test } from "vitest";
import { isInvalidToken, parseChallenges } from "./challenges.ts";
import { readDigestChallenge } from "./digest-challenge.ts";

const plain = (header: string | null) =>
  parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);

describe("parseChallenges", () => {
  test.each<[string, string | null, unknown]>([
    ["nothing", null, []],
    ["a bare scheme", "Negotiate", [["negotiate", {}]]],
    [
      "quoted and bare values",
      'Digest realm="MMS Public API", stale=false',
      [["digest", { realm: "MMS Public API", stale: "false" }]],
    ],
    [
      "commas, quotes and backslashes in quotes",
      String.raw`Basic realm="a, b=\"c\" \\"`,
      [["basic", { realm: String.raw`a, b="c" \ `.trim() }]],
    ],
    ["an empty value", 'Digest domain="", nonce="n"', [["digest", { domain: "", nonce: "n" }]]],
    [
      "blanks around the sign",
      'Bearer error = "invalid_token"',
      [["bearer", { error: "invalid_token" }]],
    ],
    [
      "two challenges in a line",
      'Bearer realm="x", error="invalid_token", Digest realm="y"',
      [
        ["bearer", { realm: "x", error: "invalid_token" }],
        ["digest", { realm: "y" }],
      ],
    ],
    ["a parameter before any scheme", 'realm="x"', []],
  ])("reads %s", (_, header, challenges) => {
    expect(plain(header)).toEqual(challenges);
  });

  test("takes no time over a hostile header", () => {
    const hostile = `Digest realm="${"\\".repeat(50_000)}${" a ".repeat(20_000)}`;
    const start = performance.now();
    parseChallenges(hostile);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe("isInvalidToken", () => {
  test.each([
    ['Bearer realm="MMS Public API", error="invalid_token"', true],
    ["Bearer error=invalid_token", true],
    ['Digest realm="x", nonce="n", Bearer error="invalid_token"', true],
    ['Bearer error="insufficient_scope", error_description="not invalid_token"', false],
    ['Digest realm="error=invalid_token", nonce="n"', false],
    [null, false],
  ])("reads %s", (header, expected) => {
    const headers = new Headers(header === null ? {} : { "WWW-Authenticate": header });
    expect(isInvalidToken(new Response(null, { status: 401, headers }))).toBe(expected);
  });
});

describe("readDigestChallenge", () => {
  const documented =
    'Digest realm="MMS Public API", domain="", nonce="abc", algorithm=MD5, op="auth", stale=false';

  test("takes the documented op for the older form without counter", () => {
    expect(readDigestChallenge(documented)).toEqual({
      realm: "MMS Public API",
      nonce: "abc",
      opaque: undefined,
      algorithm: "MD5",
      isSession: false,
      hasQop: false,
    });
  });

  test.each<[string, object]>([
    [documented.replace(" op=", " qop="), { hasQop: true }],
    ['digest Realm="r", NONCE="n", QOP="auth-int, auth", Stale=TRUE', { hasQop: true }],
    [
      'Digest realm="r", nonce="n", algorithm=md5-SESS, opaque="o\\"p"',
      { isSession: true, opaque: 'o"p' },
    ],
    [
      'Digest realm="r", nonce="n", algorithm=SHA-256, qop="auth", Digest realm="r", nonce="m", algorithm=MD5',
      { nonce: "m" },
    ],
    ['Bearer realm="r", Digest realm="", nonce="n"', { realm: "" }],
  ])("reads %s", (header, expected) => {
    expect(readDigestChallenge(header)).toMatchObject(expected);
  });

  test.each([
    ["another algorithm", 'Digest realm="r", nonce="n", algorithm=SHA-256'],
    ["protection of bodies only", 'Digest realm="r", nonce="n", qop="auth-int"'],
    ["no nonce", 'Digest realm="r", nonce=""'],
    ["no realm", 'Digest nonce="n"'],
    ["another scheme", 'Basic realm="r", nonce="n"'],
    ["nothing", null],
  ])("leaves a challenge with %s alone", (_, header) => {
    expect(readDigestChallenge(header)).toBeUndefined();
  });
});
