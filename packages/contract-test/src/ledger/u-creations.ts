import type { Json } from "@purser/spec";
import type { ActiveCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import type { Level } from "../run/workshop.ts";
import { observed, statusWords } from "./open-point.ts";

/** A body that the pages do not say everything about. */
type OpenBody = { question: string; level: Level; change: Record<string, Json> };

const bodies: readonly OpenBody[] = [
  {
    question: "whether secretExpiresAfterHours may be a text, as it is typed",
    level: "organization",
    change: { secretExpiresAfterHours: "8" },
  },
  {
    question: "whether a secret may live 8766 hours, a year of 365.25 days",
    level: "organization",
    change: { secretExpiresAfterHours: 8766 },
  },
  {
    question: "whether Organization User Admin, which one page names, is a role",
    level: "organization",
    change: { roles: ["ORG_USER_ADMIN"] },
  },
  {
    question: "whether ORG_STREAM_PROCESSING_ADMIN is known, which some lists leave out",
    level: "organization",
    change: { roles: ["ORG_STREAM_PROCESSING_ADMIN"] },
  },
  {
    question: "whether GROUP_DATA_BACKUP_ADMIN, which one sample shows, is a role",
    level: "project",
    change: { roles: ["GROUP_DATA_BACKUP_ADMIN"] },
  },
  {
    question: "whether a name may be longer than 64 characters",
    level: "organization",
    change: { name: "n".repeat(65) },
  },
  {
    question: "whether a name may have letters beyond A to Z",
    level: "organization",
    change: { name: "Prüfung" },
  },
  {
    question: "whether a role may be repeated",
    level: "organization",
    change: { roles: ["ORG_MEMBER", "ORG_MEMBER"] },
  },
  {
    question: "whether a field too many is refused or ignored",
    level: "organization",
    change: { undocumentedField: true },
  },
];

const operations = {
  organization: "createOrgServiceAccount",
  project: "createGroupServiceAccount",
} as const;

/** Creations of which the pages do not say, or say twice, what becomes of them. What is made goes at once. */
export const uCreations: ActiveCheck = {
  id: "U-CREATIONS",
  kind: "lifecycle",
  summary: "Writes down which bodies of a creation are taken: the documentation leaves them open.",
  operations: () => Object.values(operations),
  async *run({ workshop, site, wants, send }) {
    for (const { question, level, change } of bodies) {
      const operationId = operations[level];
      if (!wants(operationId) || (level === "project" && site.groupId === undefined)) continue;
      const exchange = await workshop.attempt(level, { ...workshop.newBody(level), ...change });
      yield observed(operationId, question, statusWords(exchange));
      const clientId = textOf(exchange.answer.json, "clientId");
      if (clientId === undefined || exchange.answer.status >= 300) continue;
      const params = { orgId: site.orgId, clientId };
      const { answer } = await send({ operationId: "deleteOrgServiceAccount", params });
      if (answer.status < 300) await workshop.forget(clientId);
    }
  },
};
