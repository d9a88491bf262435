import type { AccountRow } from "../../book/rows.ts";
import type { Fields } from "../field.ts";
import { lowerNames } from "./lower-names.ts";
import { countFindings, worstFindings } from "./severity-field.ts";

/** What a filter of service accounts may name. None of it asks for the record: of many accounts those lie packed. */
export const accountFields: Fields<AccountRow> = {
  name: { kind: "words", of: ({ name }) => [name.toLowerCase()] },
  id: { kind: "words", of: ({ id }) => [id.toLowerCase()] },
  org: { kind: "words", of: ({ orgId }, { book }) => lowerNames(book).organization(orgId) },
  project: {
    kind: "words",
    of({ projectIds }, { book }) {
      const names = lowerNames(book);
      return projectIds.flatMap((id) => names.project(id));
    },
  },
  role: { kind: "words", of: ({ roles }) => roles.map((role) => role.toLowerCase()) },
  expires: { kind: "duration", of: ({ expiresAt }, { now }) => since(now, expiresAt) },
  used: { kind: "duration", of: ({ usedAt }, { now }) => (usedAt === null ? null : now - usedAt) },
  secrets: { kind: "number", of: ({ expiries }) => expiries.length },
  projects: { kind: "number", of: ({ projectIds }) => projectIds.length },
  findings: { kind: "number", of: ({ findings }) => countFindings(findings) },
  has: { kind: "choice", choices: ["finding", "secret", "role", "project"], of: possessions },
  sev: worstFindings,
  state: {
    kind: "choice",
    choices: ["live", "expired", "no-secret"],
    isTimed: true,
    of: ({ expiresAt }, { now }) => [stateAt(expiresAt, now)],
  },
};

function since(now: number, at: number | null): number | null {
  return at === null ? null : at - now;
}

function possessions({ findings, expiries, roles, projectIds }: AccountRow): string[] {
  return [
    ...(countFindings(findings) > 0 ? ["finding"] : []),
    ...(expiries.length > 0 ? ["secret"] : []),
    ...(roles.length > 0 ? ["role"] : []),
    ...(projectIds.length > 0 ? ["project"] : []),
  ];
}

function stateAt(expiresAt: number | null, now: number): string {
  if (expiresAt === null) return "no-secret";
  return expiresAt > now ? "live" : "expired";
}
