import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { answerDigest, type DigestParts } from "./digest-answer.ts";
import type { DigestChallenge } from "./digest-challenge.ts";

const md5 = (text: string) => createHash("md5").update(text).digest("hex");

const challenge: DigestChallenge = {
  realm: "testrealm@host.com",
  nonce: "dcd98b7102dd2f0e8b11d0f600bfb0c093",
  opaque: "5ccc069c403ebaf9f0171e9517f40e41",
  algorithm: undefined,
  isSession: false,
  hasQop: true,
};

const parts: DigestParts = {
  challenge,
  username: "Mufasa",
  password: "Circle Of Life",
  method: "GET",
  target: "/dir/index.html",
  count: 1,
  cnonce: "0a4f113b",
};

describe("answerDigest", () => {
  test("answers the example of RFC 2617, section 3.5", () => {
    expect(answerDigest(parts)).toBe(
      'Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", uri="/dir/index.html", qop=auth, nc=00000001, cnonce="0a4f113b", response="6629fae49393a05397450978507c4ef1", opaque="5ccc069c403ebaf9f0171e9517f40e41"',
    );
  });

  test("answers the example of RFC 2069, with its erratum", () => {
    const header = answerDigest({
      ...parts,
      challenge: { ...challenge, hasQop: false },
      password: "CircleOfLife",
    });
    expect(header).toContain('response="1949323746fe6a43ef61f9606e7febea"');
    expect(header).not.toMatch(/qop|nc=|cnonce/);
  });

  test("binds the hash of an MD5-sess answer to nonce and client nonce", () => {
    const header = answerDigest({
      ...parts,
      challenge: { ...challenge, algorithm: "MD5-sess", isSession: true },
      count: 0x1f,
    });
    const user = md5(
      `${md5("Mufasa:testrealm@host.com:Circle Of Life")}:${challenge.nonce}:0a4f113b`,
    );
    const response = md5(
      `${user}:${challenge.nonce}:0000001f:0a4f113b:auth:${md5("GET:/dir/index.html")}`,
    );
    expect(header).toContain(`algorithm=MD5-sess, qop=auth, nc=0000001f`);
    expect(header).toContain(`response="${response}"`);
  });

  test("escapes what it quotes and hashes what was meant", () => {
    const realm = String.raw`a "b" \c`;
    const header = answerDigest({ ...parts, challenge: { ...challenge, realm }, username: 'u"x' });
    expect(header).toContain(String.raw`username="u\"x", realm="a \"b\" \\c"`);
    const user = md5(`u"x:${realm}:Circle Of Life`);
    const request = md5("GET:/dir/index.html");
    expect(header).toContain(md5(`${user}:${challenge.nonce}:00000001:0a4f113b:auth:${request}`));
  });
});
