import { memberOf, type Exchange } from "../exchange/exchange.ts";
import { statusWords, type OpenPoint } from "./open-point.ts";

/** Open points about who asks, and how refusals look. */
export const pointsOfIdentity: readonly OpenPoint[] = [
  {
    id: "U-CHALLENGE-QOP",
    question: "whether the Digest challenge says op, as it is printed, or qop, as it is defined",
    operationId: "getOrg",
    async ask({ read }) {
      const exchange = await read("getOrg", { as: "none" });
      const challenge = exchange.answer.headers.get("WWW-Authenticate");
      if (challenge === null) return "no challenge";
      const scheme = challenge.split(" ", 1)[0] ?? "";
      const names = [...challenge.matchAll(/\b(q?op)="/g)].map(([, name]) => name);
      return `${scheme} with ${names.join(" and ") || "neither"}`;
    },
  },
  {
    id: "U-UNKNOWN-BEARER",
    question: "what a token that nobody issued gets: a challenge, a body",
    operationId: "getOrg",
    async ask({ read }) {
      const exchange = await read("getOrg", { as: { authorization: "Bearer nobody-issued-this" } });
      const scheme = exchange.answer.headers.get("WWW-Authenticate")?.split(" ", 1)[0];
      const body = exchange.answer.text === "" ? "no body" : "a body";
      return `${statusWords(exchange)}, ${scheme ?? "no"} challenge, ${body}`;
    },
  },
  {
    id: "U-REFUSAL-CHARSET",
    question: "which charset a refusal names, ISO-8859-1 as in the samples or none",
    operationId: "getOrg",
    async ask({ read }) {
      const exchange = await read("getOrg", { as: "none" });
      return exchange.answer.headers.get("Content-Type") ?? "none";
    },
  },
  {
    id: "U-READER-READS",
    question: "whether any role in the organization may read accounts, or Organization Read Only",
    operationId: "listOrgServiceAccounts",
    needs: ["reader"],
    async ask({ read }) {
      return `as a reader ${statusWords(await read("listOrgServiceAccounts", { as: "reader" }))}`;
    },
  },
  {
    id: "U-FOREIGN-STATUS",
    question: "which of 401, 403 and 404 somebody else's organization gives",
    operationId: "listOrgServiceAccounts",
    needs: ["foreign"],
    async ask({ site, send }) {
      const params = { orgId: site.foreign?.orgId ?? "" };
      return statusWords(await send({ operationId: "listOrgServiceAccounts", params }));
    },
  },
  {
    id: "U-TOKEN-ERROR-SHAPE",
    question: "whether the token endpoint's errors are OAuth's or the API's",
    operationId: "createAccessToken",
    async ask({ send }) {
      return shapeOf(
        await send({
          operationId: "createAccessToken",
          body: "grant_type=client_credentials",
          as: { authorization: `Basic ${btoa("mdb_sa_id_000000000000000000000000:wrong")}` },
        }),
      );
    },
  },
  {
    id: "U-TOKEN-BODY",
    question: "whether a token takes a body, which one section denies",
    operationId: "createAccessToken",
    needs: ["client"],
    async ask({ client, send }) {
      const pair = `${client?.clientId ?? ""}:${client?.clientSecret ?? ""}`;
      const as = { authorization: `Basic ${btoa(pair)}` };
      return `without one ${statusWords(await send({ operationId: "createAccessToken", as, body: "" }))}`;
    },
  },
  {
    id: "U-REVOKE-FIELD",
    question: "whether the field of a token to revoke is token, or TOKEN as in the table",
    operationId: "revokeAccessToken",
    needs: ["client"],
    async ask({ client, send }) {
      const pair = `${client?.clientId ?? ""}:${client?.clientSecret ?? ""}`;
      const as = { authorization: `Basic ${btoa(pair)}` };
      const body = "TOKEN=nobody-issued-this&token_type_hint=access_token";
      return `TOKEN ${statusWords(await send({ operationId: "revokeAccessToken", as, body }))}`;
    },
  },
];

function shapeOf(exchange: Exchange): string {
  const { json } = exchange.answer;
  const has = (name: string): boolean => memberOf(json, name) !== undefined;
  if (has("errorCode")) return `the API's, ${exchange.answer.status}`;
  return has("error_description")
    ? `OAuth's, ${exchange.answer.status}`
    : `neither, ${exchange.answer.status}`;
}
