import { memberOf, resultsOf } from "../exchange/exchange.ts";
import { statusWords, type OpenPoint } from "./open-point.ts";

/** Open points about how requests may be written. */
export const pointsOfForm: readonly OpenPoint[] = [
  {
    id: "U-SINGULAR-PATH",
    question:
      "whether the path with serviceAccount in the singular, as one table prints it, is there",
    platform: "cloud-manager",
    operationId: "getOrgServiceAccount",
    async ask({ site, send }) {
      const params = site.paramsOf("getOrgServiceAccount");
      const path = "/api/public/v1.0/orgs/{orgId}/serviceAccount/{clientId}";
      return statusWords(await send({ method: "GET", path, ...(params && { params }) }));
    },
  },
  {
    id: "U-TRAILING-SLASH",
    question: "whether a path may end in a slash, as some samples do",
    operationId: "getOrgServiceAccountGroups",
    async ask({ site, contract, send }) {
      const { path } = contract.operation("getOrgServiceAccountGroups");
      const params = site.paramsOf("getOrgServiceAccountGroups");
      const headers = { Accept: contract.operation("getOrgServiceAccountGroups").mediaType };
      const exchange = await send({
        method: "GET",
        path: `${path}/`,
        headers,
        ...(params && { params }),
      });
      return statusWords(exchange);
    },
  },
  {
    id: "U-PAGE-OF-ONE",
    question:
      "what pageNum and itemsPerPage do where one thing is asked for, as every page prints them",
    platform: "cloud-manager",
    operationId: "getOrgServiceAccount",
    async ask({ read }) {
      const query = { pageNum: 2, itemsPerPage: 1 };
      return statusWords(await read("getOrgServiceAccount", { query }));
    },
  },
  {
    id: "U-ENVELOPED-LIST",
    question: "whether an enveloped list keeps its results or puts them into content",
    operationId: "listOrgServiceAccounts",
    async ask({ read }) {
      const exchange = await read("listOrgServiceAccounts", { query: { envelope: true } });
      const { json } = exchange.answer;
      if (resultsOf(exchange)) return "results beside status";
      return memberOf(json, "content") === undefined ? "neither" : "content";
    },
  },
  {
    id: "U-ENVELOPED-ERROR",
    question: "which status an enveloped error has",
    operationId: "getOrgServiceAccount",
    async ask({ site, send }) {
      const exchange = await send({
        operationId: "getOrgServiceAccount",
        params: { orgId: site.orgId, clientId: `mdb_sa_id_${"0".repeat(24)}` },
        query: { envelope: true },
      });
      const inside = memberOf(exchange.answer.json, "status");
      return `${exchange.answer.status}${typeof inside === "number" ? ` around ${inside}` : ""}`;
    },
  },
  {
    id: "U-INCLUDE-COUNT",
    question: "whether includeCount is known beside Atlas",
    platform: "cloud-manager",
    operationId: "listOrgServiceAccounts",
    async ask({ read }) {
      const exchange = await read("listOrgServiceAccounts", { query: { includeCount: false } });
      const total = memberOf(exchange.answer.json, "totalCount");
      return `${statusWords(exchange)}, totalCount ${total === undefined ? "left out" : "there"}`;
    },
  },
  {
    id: "U-SYSTEM-MANAGED",
    question: "whether includeSystemManaged is known beside Atlas",
    platform: "cloud-manager",
    operationId: "listOrgServiceAccounts",
    async ask({ read }) {
      const query = { includeSystemManaged: true };
      return statusWords(await read("listOrgServiceAccounts", { query }));
    },
  },
  {
    id: "U-OTHER-API",
    question: "what the other platform's API says of this organization",
    operationId: "listOrgServiceAccounts",
    async ask({ site, platform, send }) {
      const isAtlas = platform === "atlas";
      const exchange = await send({
        method: "GET",
        path: isAtlas
          ? "/api/public/v1.0/orgs/{orgId}/serviceAccounts"
          : "/api/atlas/v2/orgs/{orgId}/serviceAccounts",
        params: { orgId: site.orgId },
        headers: { Accept: isAtlas ? "application/json" : "application/vnd.atlas.2024-08-05+json" },
      });
      return statusWords(exchange);
    },
  },
];
