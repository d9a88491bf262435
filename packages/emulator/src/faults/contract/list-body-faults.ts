import { contractFaultsOf } from "./contract-faults-of.ts";
import { editBody, editItems, without, type Json } from "./edit-body.ts";
import {
  accessListCreates,
  accessListReads,
  everyRead,
  lists,
  onAtlas,
  onBoth,
} from "./operations-of.ts";

type Link = { href: string; rel: string };

const accessLists = onBoth(...accessListReads, ...accessListCreates);

export const listBodyFaults = contractFaultsOf("body", [
  {
    name: "body-bare-array",
    operations: lists,
    summary: "A list is a bare array instead of an object with links and results.",
    change: (answer) => editBody(answer, ({ results }) => results),
  },
  {
    name: "body-results-keyed",
    operations: lists,
    summary: "results is an object keyed by position instead of an array.",
    change: (answer) =>
      editBody(answer, (body) => ({
        ...body,
        results: Object.fromEntries((body["results"] as Json[]).entries()),
      })),
  },
  {
    name: "body-links-missing",
    operations: lists,
    summary: "A list comes without the links that every list documents.",
    change: (answer) => editBody(answer, (body) => without(body, "links")),
  },
  {
    name: "body-link-relative",
    operations: lists,
    summary: "The links of a list are paths without a host; samples print whole URLs.",
    change: (answer) =>
      editBody(answer, (body) => ({
        ...body,
        links: (body["links"] as Link[]).map(({ href, rel }) => ({
          href: href.slice(new URL(href).origin.length),
          rel,
        })),
      })),
  },
  {
    name: "body-link-foreign-host",
    operations: lists,
    summary: "The links of a list lead to another host, which must never get the credentials.",
    change: (answer, { incoming }) =>
      editBody(answer, (body) => ({
        ...body,
        links: (body["links"] as Link[]).map(({ href, rel }) => ({
          href: href.replace(incoming.url.origin, "https://elsewhere.invalid"),
          rel,
        })),
      })),
  },
  {
    name: "body-total-count-text",
    operations: lists,
    summary: "totalCount is a string instead of a number.",
    change: (answer) =>
      editBody(answer, (body) => ({ ...body, totalCount: String(body["totalCount"]) })),
  },
  {
    name: "body-groups-bare-ids",
    operations: onBoth("getOrgServiceAccountGroups"),
    summary: "An account's projects are bare IDs instead of objects with groupId.",
    change: (answer) => editItems(answer, ({ groupId }) => groupId),
  },
  {
    name: "body-groups-ids-not-hex",
    operations: onBoth("getOrgServiceAccountGroups"),
    summary: "Project IDs hold letters that are no hexadecimal digits, as one sample prints them.",
    change: (answer) =>
      editItems(answer, (group) => ({
        ...group,
        groupId: (group["groupId"] as string).replace(/^../, "ih"),
      })),
  },
  {
    name: "body-groups-without-roles",
    operations: onAtlas("getOrgServiceAccountGroups"),
    summary: "An account's projects come without the roles it has in each, which Atlas documents.",
    change: (answer) => editItems(answer, (group) => without(group, "roles")),
  },
  {
    name: "body-entry-last-used-renamed",
    operations: accessLists,
    summary: "An entry's lastUsedAt is called lastUsed, as one sample prints it.",
    change: (answer) =>
      editItems(answer, (entry) => ({
        ...without(entry, "lastUsedAt"),
        lastUsed: entry["lastUsedAt"] ?? null,
      })),
  },
  {
    name: "body-entry-block-missing",
    operations: accessLists,
    summary: "An entry of one address lacks the cidrBlock that stands for it.",
    change: (answer) =>
      editItems(answer, (entry) =>
        entry["ipAddress"] === undefined ? entry : without(entry, "cidrBlock"),
      ),
  },
  {
    name: "body-entry-count-text",
    operations: accessLists,
    summary: "An entry's requestCount is a string instead of a number.",
    change: (answer) =>
      editItems(answer, (entry) => ({ ...entry, requestCount: String(entry["requestCount"]) })),
  },
  {
    name: "body-organization-name-missing",
    operations: onBoth("getOrg", "listOrgs"),
    summary: "Organizations come without their name.",
    change: (answer) => editItems(answer, (organization) => without(organization, "name")),
  },
  {
    name: "body-api-key-shown",
    operations: onAtlas("listOrgApiKeys"),
    summary: "API keys are listed with their private keys whole; they are shown once, when made.",
    change: (answer, { world }) =>
      editItems(answer, (key) => ({
        ...key,
        privateKey: world.apiKeys.get(key["publicKey"] as string)?.privateKey,
      })),
  },
  {
    name: "body-project-of-no-organization",
    operations: onBoth("getOrgGroups", "listGroups", "getGroup"),
    summary: "The orgId of a project is that of no organization instead of its own.",
    change: (answer) => editItems(answer, (project) => ({ ...project, orgId: "0".repeat(24) })),
  },
  {
    name: "body-pretty-ignored",
    operations: everyRead,
    summary: "pretty=true is answered in one line instead of indented.",
    change: (answer, { incoming }) =>
      answer.body === undefined || incoming.url.searchParams.get("envelope") === "true"
        ? answer
        : { ...answer, text: JSON.stringify(answer.body) },
  },
  {
    name: "body-envelope-ignored",
    operations: everyRead,
    summary: "envelope=true is ignored: the status is not in the body.",
    steps: () => ({ envelop: (answer) => answer }),
  },
  {
    name: "body-envelope-list-as-content",
    operations: lists,
    summary: "An enveloped list is put into content, as one page has it, instead of in results.",
    steps: () => ({
      envelop: (answer) => ({ ...answer, body: { status: answer.status, content: answer.body } }),
    }),
  },
  {
    name: "body-envelope-status-text",
    operations: everyRead,
    summary: "The status in an envelope is a string instead of the number.",
    steps: ({ envelop }) => ({
      envelop(answer) {
        const { body, ...rest } = envelop(answer);
        return { ...rest, body: { ...(body as object), status: String(answer.status) } };
      },
    }),
  },
]);
