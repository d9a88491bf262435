import { expect, it } from "vitest";
import type { Exchange } from "../exchange/exchange.ts";
import { Unavailable } from "../run/interruptions.ts";
import { challengeIn, signDigest } from "./digest.ts";

function refusal(challenge: string): Exchange {
  return {
    number: 1,
    checkId: "",
    operationId: "listOrgs",
    params: {},
    request: { method: "GET", url: "https://x.invalid/a", headers: new Headers(), body: undefined },
    answer: {
      status: 401,
      statusText: "",
      headers: new Headers({ "WWW-Authenticate": challenge }),
      text: "",
      json: undefined,
    },
    startedAt: 0,
    took: 0,
  };
}

it("signs the sample of RFC 2069, as its erratum 749 corrects it", () => {
  const challenge = challengeIn(
    refusal(
      'Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", opaque="5ccc069c403ebaf9f0171e9517f40e41", op="auth"',
    ),
  );
  expect(challenge.hasQop).toBe(false);
  const key = { publicKey: "Mufasa", privateKey: "CircleOfLife" };
  const value = signDigest(challenge, key, { method: "GET", target: "/dir/index.html" });
  expect(value).toContain('response="1949323746fe6a43ef61f9606e7febea"');
  expect(value).toContain('opaque="5ccc069c403ebaf9f0171e9517f40e41"');
});

it("counts the uses of a nonce where qop is asked for", () => {
  const challenge = challengeIn(refusal('Digest realm="r", nonce="n", qop="auth", algorithm=MD5'));
  const key = { publicKey: "u", privateKey: "p" };
  const value = signDigest(challenge, key, { method: "GET", target: "/", count: 17 });
  expect(value).toContain("nc=00000011");
});

it.each(['Basic realm="x"', 'Digest realm="x"', 'Digest realm="x", nonce="n", algorithm=SHA-256'])(
  "answers no challenge like %s",
  (challenge) => {
    expect(() => challengeIn(refusal(challenge))).toThrow(Unavailable);
  },
);
