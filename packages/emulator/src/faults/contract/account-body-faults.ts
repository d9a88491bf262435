import type { Answer } from "../../answer.ts";
import type { Scene } from "../fault.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { flipped, editItems, editSecrets, without, type Json } from "./edit-body.ts";
import {
  accountCreates,
  accountGets,
  accountLists,
  accountReads,
  accountUpdates,
  onBoth,
  secretCreates,
} from "./operations-of.ts";

/** Shows the value of every secret of the accounts in an answer. */
function withValues(answer: Answer, { world }: Scene): Answer {
  return editSecrets(answer, (secret, account) => {
    const known = world.accounts.get(account["clientId"] as string)?.secrets;
    return { ...secret, secret: known?.find(({ id }) => id === secret["id"])?.value };
  });
}

/** Masks the secrets of an answer otherwise. */
function masked(mask: (value: string) => string) {
  return (answer: Answer, { world }: Scene): Answer =>
    editSecrets(answer, (secret, account) => {
      const known = world.accounts.get(account["clientId"] as string)?.secrets;
      const value = known?.find(({ id }) => id === secret["id"])?.value ?? "";
      return { ...secret, maskedSecretValue: mask(value) };
    });
}

/** Gives one property of each account of an answer another value. */
function property(name: string, change: (value: unknown) => unknown) {
  return (answer: Answer): Answer =>
    editItems(answer, (account) => ({ ...account, [name]: change(account[name]) }));
}

const firstOf = (secrets: unknown) => (secrets as Json[])[0];

export const accountBodyFaults = contractFaultsOf("body", [
  {
    name: "body-secret-on-get",
    operations: onBoth(...accountGets),
    summary: "Reading an account shows its secrets again; they are shown once, when created.",
    change: withValues,
  },
  {
    name: "body-secret-on-list",
    operations: onBoth(...accountLists),
    summary: "Listing accounts shows their secrets; they are shown once, when created.",
    change: withValues,
  },
  {
    name: "body-secret-on-update",
    operations: onBoth(...accountUpdates),
    summary: "Updating an account shows its secrets again, as one table of the pages has it.",
    change: withValues,
  },
  {
    name: "body-secret-on-invite",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "Assigning an account shows its secrets again; they are shown once, when created.",
    change: withValues,
  },
  {
    name: "body-secret-missing",
    operations: onBoth(...accountCreates, ...secretCreates),
    summary: "The one answer that is to show a new secret does not show it.",
    change: (answer) => editSecrets(answer, (secret) => without(secret, "secret")),
  },
  {
    name: "body-mask-first-four",
    operations: onBoth(...accountReads),
    summary: "The mask of a secret keeps its first four characters instead of the last four.",
    change: masked((value) => `mdb_sa_sk_…${value.slice(10, 14)}`),
  },
  {
    name: "body-mask-eight",
    operations: onBoth(...accountReads),
    summary: "The mask of a secret shows its last eight characters; it is to show four.",
    change: masked((value) => `mdb_sa_sk_…${value.slice(-8)}`),
  },
  {
    name: "body-mask-without-prefix",
    operations: onBoth(...accountReads),
    summary: "The mask of a secret lacks the prefix mdb_sa_sk_ that it documents.",
    change: masked((value) => `…${value.slice(-4)}`),
  },
  {
    name: "body-mask-of-another",
    operations: onBoth(...accountReads),
    summary:
      "The mask of a secret older than a day ends as another secret of its organization does.",
    change: (answer, { world, now }) =>
      editSecrets(answer, (secret, account) => {
        const { orgId } = world.accounts.get(account["clientId"] as string) ?? {};
        const known = world.organizations.get(orgId ?? "")?.accounts.values() ?? [];
        const other = [...known]
          .flatMap(({ secrets }) => secrets)
          .find(({ id }) => id !== secret["id"])?.value;
        const isRecent = now - Date.parse(secret["createdAt"] as string) < 86_400_000;
        return other === undefined || isRecent
          ? secret
          : { ...secret, maskedSecretValue: `mdb_sa_sk_…${other.slice(-4)}` };
      }),
  },
  {
    name: "body-mask-first-four-in-writes",
    operations: onBoth(...accountUpdates, "inviteGroupServiceAccount"),
    summary: "The masks in answers to writes keep the first four characters, not the last four.",
    change: masked((value) => `mdb_sa_sk_…${value.slice(10, 14)}`),
  },
  {
    name: "body-secret-ids-repeated",
    operations: onBoth(...accountReads),
    summary: "All secrets of an account are shown under the ID of the first one.",
    change: (answer) =>
      editItems(answer, (account) => {
        const secrets = account["secrets"] as Json[];
        return {
          ...account,
          secrets: secrets.map((each) => ({ ...each, id: secrets[0]?.["id"] })),
        };
      }),
  },
  {
    name: "body-undocumented-property",
    operations: onBoth(...accountReads),
    summary: "Accounts carry an orgId, which no page documents.",
    change: (answer, { call }) =>
      editItems(answer, (account) => ({ ...account, orgId: call?.caller.orgId })),
  },
  {
    name: "body-roles-objects",
    operations: onBoth(...accountReads),
    summary: "Roles are objects, as one table of the pages types them, instead of strings.",
    change: property("roles", (roles) => (roles as string[]).map((roleName) => ({ roleName }))),
  },
  {
    name: "body-roles-repeated",
    operations: onBoth(...accountReads),
    summary: "Roles of an account are listed twice; they are documented as unique.",
    change: property("roles", (roles) => [...(roles as string[]), ...(roles as string[])]),
  },
  {
    name: "body-roles-display-names",
    operations: onBoth(...accountGets),
    summary: "Roles are named as people read them instead of by their API values.",
    change: property("roles", (roles) => (roles as string[]).map((role) => role.toLowerCase())),
  },
  {
    name: "body-client-id-bare",
    operations: onBoth(...accountReads),
    summary: "Client IDs lack their documented prefix mdb_sa_id_.",
    change: property("clientId", (id) => (id as string).slice("mdb_sa_id_".length)),
  },
  {
    name: "body-client-id-of-another",
    operations: onBoth(...accountGets),
    summary: "An account is answered under another client ID than the path names.",
    change: property("clientId", (id) => flipped(id as string)),
  },
  {
    name: "body-created-at-number",
    operations: onBoth(...accountReads),
    summary: "createdAt is a number of milliseconds instead of an ISO 8601 string.",
    change: property("createdAt", (text) => Date.parse(text as string)),
  },
  {
    name: "body-created-at-zoneless",
    operations: onBoth(...accountReads),
    summary: "createdAt has no time zone; timestamps are documented as ISO 8601 in UTC.",
    change: property("createdAt", (text) => (text as string).replace("Z", "")),
  },
  {
    name: "body-created-at-in-future",
    operations: onBoth(...accountGets),
    summary: "createdAt lies a day ahead: the account was created after it was read.",
    change: (answer, { now }) =>
      editItems(answer, (account) => ({
        ...account,
        createdAt: `${new Date(now + 86_400_000).toISOString().slice(0, 19)}Z`,
      })),
  },
  {
    name: "body-name-null",
    operations: onBoth(...accountReads),
    summary: "The name of an account is null; it is documented as a string.",
    change: property("name", () => null),
  },
  {
    name: "body-secrets-object",
    operations: onBoth(...accountGets),
    summary: "secrets is one object instead of an array.",
    change: property("secrets", firstOf),
  },
  {
    name: "body-secret-id-missing",
    operations: onBoth(...accountReads),
    summary: "Secrets come without their required id, so that none can be deleted.",
    change: (answer) => editSecrets(answer, (secret) => without(secret, "id")),
  },
  {
    name: "body-secret-expiry-missing",
    operations: onBoth(...accountReads),
    summary: "Secrets come without their required expiresAt.",
    change: (answer) => editSecrets(answer, (secret) => without(secret, "expiresAt")),
  },
  {
    name: "body-secret-dates-swapped",
    operations: onBoth(...accountReads),
    summary: "A secret's createdAt and expiresAt are swapped: it expires before it was created.",
    change: (answer) =>
      editSecrets(answer, (secret) => ({
        ...secret,
        createdAt: secret["expiresAt"],
        expiresAt: secret["createdAt"],
      })),
  },
  {
    name: "body-last-used-empty",
    operations: onBoth(...accountReads),
    summary: "lastUsedAt of a secret never used is an empty string; it is a timestamp or nothing.",
    change: (answer) =>
      editSecrets(answer, (secret) => ({ ...secret, lastUsedAt: secret["lastUsedAt"] ?? "" })),
  },
  {
    name: "body-description-missing",
    operations: onBoth(...accountCreates),
    summary: "The answer that creates an account lacks its description, which every sample prints.",
    change: (answer) => editItems(answer, (account) => without(account, "description")),
  },
]);
