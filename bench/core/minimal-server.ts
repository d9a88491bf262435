import { createServer } from "node:http";
import type { Target } from "./target.ts";

/**
 * The least that answers all contenders: a token, a Digest challenge to whoever comes without a proof, and to everybody
 * else an account of 320 bytes, or an organization of as many. It checks nothing, so that it is not what is measured.
 */
const orgId = "0123456789abcdef01234567";
const clientId = `mdb_sa_id_${orgId}`;
const account = JSON.stringify({
  clientId,
  name: "ci",
  description: "Deploys from CI",
  createdAt: "2026-11-22T09:00:00Z",
  roles: ["ORG_READ_ONLY"],
  secrets: [
    {
      id: "0123456789abcdef89abcdef",
      createdAt: "2026-11-22T09:00:00Z",
      expiresAt: "2027-11-22T09:00:00Z",
      lastUsedAt: null,
      maskedSecretValue: "mdb_sa_sk_...abcd",
    },
  ],
});
const organization = JSON.stringify({ id: orgId, name: "Bench", isDeleted: false, links: [] });
const token = JSON.stringify({ access_token: "minted", expires_in: 3600, token_type: "Bearer" });
/** Spaces at the end of a JSON text mean nothing. */
const padded = organization.padEnd(account.length);
const headers = {
  "Content-Type": "application/vnd.atlas.2024-08-05+json;charset=utf-8",
  "Content-Length": account.length,
};

const server = createServer((request, response) => {
  if (request.method === "POST") {
    response.writeHead(200, { "Content-Type": "application/json" }).end(token);
  } else if (request.headers.authorization === undefined) {
    const challenge =
      'Digest realm="MMS Public API", domain="", nonce="0123", algorithm=MD5, qop="auth", stale=false';
    response.writeHead(401, { "WWW-Authenticate": challenge, "Content-Length": 0 }).end();
  } else {
    const isAccount = request.url?.includes("/serviceAccounts/") === true;
    response.writeHead(200, headers).end(isAccount ? account : padded);
  }
});
// Node closes idle connections after 5 s, which is less than a contender waits for its turn.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  const target: Target = {
    url: `http://127.0.0.1:${port}`,
    orgId,
    clientId,
    clientSecret: "mdb_sa_sk_0123456789abcdefghijklmnop",
    token: "minted",
    publicKey: "abcdefgh",
    privateKey: "01234567-89ab-cdef-0123-456789abcdef",
  };
  console.log(JSON.stringify(target));
});
