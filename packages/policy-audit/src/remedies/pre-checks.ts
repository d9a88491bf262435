import type { Fix } from "../fix.ts";
import type { AccountReport, OrganizationReport } from "../report.ts";
import { parseInstant } from "../subjects/instant.ts";
import { countOf } from "../words/count-of.ts";
import { spanWords } from "../words/span-words.ts";

type Known = {
  account: AccountReport | undefined;
  organization: OrganizationReport | undefined;
  /** The instant of the report, in milliseconds since the epoch. */
  now: number;
};

/** Secrets that an account holds at most. Source: Atlas, limits of service accounts. */
const slots = 2;

/** Returns what to see to before a change, in sentences; none where nothing can break. */
export function preChecks(fix: Fix, { account, organization, now }: Known): string[] {
  const own =
    account !== undefined && organization?.self === account.clientId
      ? ["This is the account that collected this report: change it with another credential."]
      : [];
  switch (fix.kind) {
    case "set-organization-roles":
      return [...own, ...lostOwner(account, fix.roles), useOf(account?.lastUsedAt, now)];
    case "delete-account":
    case "set-project-roles":
    case "unassign":
    case "split-account":
      return [...own, useOf(account?.lastUsedAt, now)];
    case "delete-secret": {
      const secret = account?.secrets.find(({ secretId }) => secretId === fix.secretId);
      return [...own, useOf(secret?.lastUsedAt, now)];
    }
    case "rotate-secret":
      return [...own, ...roomFor(account), useOf(account?.lastUsedAt, now)];
    case "delete-address":
    case "narrow-access-list":
      return [
        ...own,
        "Find out whether anything still comes from there: it would be refused at once.",
        ...lastEntry(fix, account),
      ];
    case "set-settings":
      return fix.settings.apiAccessListRequired === true ? withoutList(organization) : [];
    case "close-delegation":
      return ["Find out who works with delegated access: it ends at once."];
    case "delete-api-key":
      return ["Find what uses the key first: the platform does not say when it was last used."];
    case "create-expiry-alert":
    case "rename-account":
    case "describe-account":
    case "declare":
    case "grant-collector":
    case "investigate":
  }
  return [];
}

function useOf(lastUsedAt: string | null | undefined, now: number): string {
  if (lastUsedAt === null) return "Never used, as far as the platform tells.";
  const used = lastUsedAt === undefined ? Number.NaN : parseInstant(lastUsedAt);
  if (Number.isNaN(used)) return "When it was last used is not known: find its consumers first.";
  const ago = spanWords(Math.max(0, now - used));
  return `Last used ${ago} ago: find what uses it first, or make sure that nothing does.`;
}

function lostOwner(account: AccountReport | undefined, left: readonly string[]): string[] {
  const isLost = account?.roles.includes("ORG_OWNER") === true && !left.includes("ORG_OWNER");
  return isLost
    ? [
        "It loses ORG_OWNER, and every project with it: give it the project roles that it needs first. The platform keeps the last owner.",
      ]
    : [];
}

/** A rotation needs a free place: two secrets are the most, expired ones included. */
function roomFor(account: AccountReport | undefined): string[] {
  if (account === undefined || account.secrets.length < slots) return [];
  return [
    `Both places for secrets are taken: delete one of ${account.secrets.map(({ secretId }) => secretId).join(", ")} first.`,
  ];
}

/** An empty list lets everything in, unless the organization asks for one. */
function lastEntry(fix: Fix, account: AccountReport | undefined): string[] {
  const isLast = account?.accessList?.length === 1 && fix.kind === "delete-address";
  return isLast
    ? [
        "It is the only entry: without one the account is let in from anywhere, or from nowhere where the organization requires a list. Add the right addresses first.",
      ]
    : [];
}

function withoutList(organization: OrganizationReport | undefined): string[] {
  const accounts = organization?.accounts ?? [];
  const bare = accounts.filter(({ accessList }) => accessList?.length === 0);
  const unread = accounts.filter(({ accessList }) => accessList === null);
  return [
    ...(bare.length === 0
      ? []
      : [
          `${countOf(bare.length, "account has", "accounts have")} no access list and would be refused: ${bare.map(({ name }) => name).join(", ")}.`,
        ]),
    ...(unread.length === 0
      ? []
      : [
          `The access lists of ${countOf(unread.length, "account", "accounts")} could not be read.`,
        ]),
    "API keys without an access list would be refused as well.",
  ];
}
