import type { Json } from "@purser/spec";
import { memberOf, resultsOf, textOf, type Exchange } from "../exchange/exchange.ts";
import type { OpenPoint } from "./open-point.ts";

/** Open points about what answers hold. */
export const pointsOfAnswers: readonly OpenPoint[] = [
  {
    id: "U-ROLES-TYPE",
    question: "whether roles are texts or objects",
    operationId: "listOrgServiceAccounts",
    async ask({ read }) {
      return kindsOf(await read("listOrgServiceAccounts"), "roles");
    },
  },
  {
    id: "U-LAST-USED",
    question: "whether a secret that was never used has lastUsedAt",
    operationId: "listOrgServiceAccounts",
    async ask({ read }) {
      const secrets = secretsIn(await read("listOrgServiceAccounts"));
      const kinds = secrets.map((each) => {
        const value = memberOf(each, "lastUsedAt");
        if (value === undefined) return "left out";
        return value === null ? "null" : "a time";
      });
      return distinct(kinds);
    },
  },
  {
    id: "U-MASK-ORGANIZATION",
    question: "how a masked secret is written in the organization",
    operationId: "listOrgServiceAccounts",
    async ask({ read }) {
      return masksIn(await read("listOrgServiceAccounts"));
    },
  },
  {
    id: "U-MASK-PROJECT",
    question: "how a masked secret is written in a project",
    operationId: "listGroupServiceAccounts",
    async ask({ read }) {
      return masksIn(await read("listGroupServiceAccounts"));
    },
  },
  {
    id: "U-ASSIGNMENT-ROLES",
    question: "what a project of an account is told with",
    operationId: "getOrgServiceAccountGroups",
    async ask({ site, send }) {
      const exchange = await send({
        operationId: "getOrgServiceAccountGroups",
        params: {
          orgId: site.orgId,
          clientId: site.projectAccounts[0] ?? site.self ?? [...site.accounts.keys()][0] ?? "",
        },
      });
      const keys = (resultsOf(exchange) ?? []).flatMap(namesOf);
      return keys.length === 0 ? "no projects" : distinct(keys);
    },
  },
  {
    id: "U-ENTRY-MEMBERS",
    question: "what an entry of an access list is told with, lastUsed or lastUsedAt among it",
    operationId: "listOrgServiceAccountAccessList",
    async ask({ read }) {
      const keys = (resultsOf(await read("listOrgServiceAccountAccessList")) ?? []).flatMap(
        namesOf,
      );
      return keys.length === 0 ? "no entries" : distinct(keys);
    },
  },
  {
    id: "U-ACCOUNT-LINKS",
    question: "whether an account has links of its own",
    operationId: "getOrgServiceAccount",
    async ask({ read }) {
      const { json } = (await read("getOrgServiceAccount")).answer;
      return memberOf(json, "links") === undefined ? "none" : "links";
    },
  },
  {
    id: "U-TOTAL-COUNT",
    question: "whether totalCount is the exact number, or an estimate",
    operationId: "listOrgServiceAccounts",
    async ask({ read, site }) {
      const { json } = (await read("listOrgServiceAccounts")).answer;
      const total = memberOf(json, "totalCount");
      if (typeof total !== "number") return "left out";
      return total === site.accounts.size ? "exact" : "another number than there are accounts";
    },
  },
  {
    id: "U-RATE-HEADERS",
    question: "which headers tell of rate limits",
    operationId: "listOrgServiceAccounts",
    async ask({ read }) {
      const { headers } = (await read("listOrgServiceAccounts")).answer;
      const names = [...headers.keys()].filter((name) => /ratelimit|retry-after/i.test(name));
      return names.length === 0 ? "none" : distinct(names);
    },
  },
  {
    id: "U-LINK-HOST",
    question: "whether links go to the host that was asked",
    operationId: "listOrgServiceAccounts",
    async ask({ read }) {
      const { request, answer } = await read("listOrgServiceAccounts");
      const links = memberOf(answer.json, "links");
      const [first] = Array.isArray(links) ? links : [];
      const href = textOf(first, "href") ?? "";
      if (!URL.canParse(href)) return "no address";
      return new URL(href).host === new URL(request.url).host ? "the same host" : "another host";
    },
  },
];

function namesOf(json: Json): string[] {
  return typeof json === "object" && json !== null ? Object.keys(json) : [];
}

function secretsIn(exchange: Exchange): Json[] {
  return (resultsOf(exchange) ?? []).flatMap((each) => {
    const secrets = memberOf(each, "secrets");
    return Array.isArray(secrets) ? secrets : [];
  });
}

/** Letters and digits are the secret's own; what is left is how it is masked. */
function masksIn(exchange: Exchange): string {
  const masks = secretsIn(exchange).flatMap((each) => textOf(each, "maskedSecretValue") ?? []);
  return distinct(
    masks.map((mask) => mask.replace(/[A-Za-z\d_-]{1,12}$/, (tail) => `+${tail.length}`)),
  );
}

function kindsOf(exchange: Exchange, member: string): string {
  const values = (resultsOf(exchange) ?? []).flatMap((each) => {
    const value = memberOf(each, member);
    return Array.isArray(value) ? value : [value];
  });
  return distinct(values.map((value) => (value === null ? "null" : typeof value)));
}

/** Returns what is there, each once and in order; "nothing" where there is nothing. */
function distinct(words: readonly string[]): string {
  return words.length === 0 ? "nothing" : [...new Set(words)].toSorted().join(", ");
}
