import { contractFaultsOf } from "./contract-faults-of.ts";
import { editHeaders } from "./edit-headers.ts";
import {
  accountLists,
  accountReads,
  everyRead,
  onAtlas,
  onBoth,
  operationsWhere,
} from "./operations-of.ts";

const deletes = operationsWhere(({ method }) => method === "DELETE");

export const headerFaults = contractFaultsOf("header", [
  {
    name: "header-length-on-204",
    operations: deletes,
    summary: "A 204 announces a body of two bytes although it must have none.",
    change: (answer) =>
      answer.status === 204 ? editHeaders(answer, { "Content-Length": "2" }) : answer,
  },
  {
    name: "header-challenge-missing",
    operations: everyRead,
    summary: "A 401 comes without WWW-Authenticate, which every page prints and HTTP demands.",
    change: (answer) => editHeaders(answer, { "WWW-Authenticate": null }),
  },
  {
    name: "header-challenge-basic",
    operations: everyRead,
    summary: "A 401 asks for Basic, which would send an API key in clear, instead of Digest.",
    change: (answer) =>
      answer.headers["WWW-Authenticate"]?.startsWith("Digest ")
        ? editHeaders(answer, { "WWW-Authenticate": 'Basic realm="MMS Public API"' })
        : answer,
  },
  {
    name: "header-challenge-without-nonce",
    operations: everyRead,
    summary: "The Digest challenge of a 401 lacks its nonce, so that nobody can answer it.",
    change(answer) {
      const challenge = answer.headers["WWW-Authenticate"]?.replace(/nonce="[^"]*", /, "");
      return challenge === undefined
        ? answer
        : editHeaders(answer, { "WWW-Authenticate": challenge });
    },
  },
  {
    name: "header-challenge-without-realm",
    operations: onBoth(...accountReads),
    summary: "The Digest challenge of a 401 lacks its realm, which goes into every answer to it.",
    change(answer) {
      const challenge = answer.headers["WWW-Authenticate"];
      return challenge?.startsWith("Digest ") === true
        ? editHeaders(answer, {
            "WWW-Authenticate": challenge.replace(/realm="[^"]*", /, ""),
          })
        : answer;
    },
  },
  {
    name: "header-challenge-basic-to-tokens",
    operations: everyRead,
    summary: "A refused bearer token is asked for Basic, which would send credentials in clear.",
    change: (answer, { incoming }) =>
      answer.headers["WWW-Authenticate"] !== undefined &&
      incoming.header("authorization")?.startsWith("Bearer") === true
        ? editHeaders(answer, { "WWW-Authenticate": 'Basic realm="MMS Public API"' })
        : answer,
  },
  {
    name: "header-service-version-bare",
    operations: operationsWhere(
      ({ method }, platform) => method === "GET" && platform === "cloud-manager",
    ),
    summary: "X-MongoDB-Service-Version is a bare number instead of gitHash and versionString.",
    change: (answer) => editHeaders(answer, { "X-MongoDB-Service-Version": "20240904" }),
  },
  {
    name: "header-retry-after-missing",
    operations: onAtlas(...accountReads),
    summary: "A 429 does not say when to come back; Retry-After is documented for it.",
    change: (answer) => editHeaders(answer, { "Retry-After": null }),
  },
  {
    name: "header-retry-after-words",
    operations: onAtlas(...accountReads),
    summary: "Retry-After holds words instead of whole seconds.",
    change: (answer) =>
      answer.status === 429 ? editHeaders(answer, { "Retry-After": "one minute" }) : answer,
  },
  {
    name: "header-remaining-above-limit",
    operations: onAtlas(...accountReads),
    summary: "RateLimit-Remaining is larger than RateLimit-Limit, the capacity of the bucket.",
    change(answer) {
      const limit = answer.headers["RateLimit-Limit"];
      return limit === undefined
        ? answer
        : editHeaders(answer, { "RateLimit-Remaining": String(Number(limit) + 1) });
    },
  },
  {
    name: "header-limit-not-a-number",
    operations: onAtlas(...accountReads),
    summary: "RateLimit-Limit is written with its unit instead of as a whole number.",
    change(answer) {
      const limit = answer.headers["RateLimit-Limit"];
      return limit === undefined
        ? answer
        : editHeaders(answer, { "RateLimit-Limit": `${limit} requests` });
    },
  },
  {
    name: "header-allow-missing",
    operations: onBoth(...accountLists),
    summary: "A 405 does not list the methods there are; HTTP demands Allow.",
    change: (answer) => editHeaders(answer, { Allow: null }),
  },
  {
    name: "header-authorization-echoed",
    operations: everyRead,
    summary: "Answers repeat the Authorization header of the request, credentials and all.",
    change(answer, { incoming }) {
      const authorization = incoming.header("authorization");
      return authorization === null
        ? answer
        : editHeaders(answer, { "X-Request-Authorization": authorization });
    },
  },
  {
    name: "header-token-cacheable",
    operations: onBoth("createAccessToken"),
    summary: "A token comes without Cache-Control: no-store, so that caches keep it (RFC 6749).",
    change: (answer) => editHeaders(answer, { "Cache-Control": null, Pragma: null }),
  },
  {
    name: "header-client-challenge-missing",
    operations: onBoth("createAccessToken", "revokeAccessToken"),
    summary: "A wrong client secret is refused by 401 without WWW-Authenticate (RFC 6749).",
    change: (answer) => editHeaders(answer, { "WWW-Authenticate": null }),
  },
]);
