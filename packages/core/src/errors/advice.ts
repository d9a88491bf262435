import type { Operation, Platform } from "@purser/spec";
import type { ErrorCause } from "./error-causes.ts";

/** What an advice depends on. */
export type AdviceSubject = {
  status: number;
  errorCode?: string | undefined;
  operation: Operation;
  /** The address that the service saw. */
  address: string | undefined;
  /** Milliseconds. */
  retryAfter: number | undefined;
  expected: Platform;
};

/** Why a call was refused, and what to do about it, in words for people. */
export type Advice = { why: string; next: string };

/** Platforms as their owners write them. */
const platformNames: Readonly<Record<Platform, string>> = {
  atlas: "Atlas",
  "cloud-manager": "Cloud Manager",
};

const advices: Readonly<Record<ErrorCause, (subject: AdviceSubject) => Advice>> = {
  "address-not-allowed": addressAdvice,
  conflict: () => ({
    why: "it contradicts what is there",
    next: "Read the present state again and decide anew.",
  }),
  "credentials-rejected": () => ({
    why: "the credentials were not accepted",
    next: "Check that they are spelled right and belong to this host; if they have expired, create a new secret.",
  }),
  "not-allowed": ({ operation }) => ({
    why: "the credentials are good, but do not allow it",
    next: `${rolesAdvice(operation)} A new token will not help.`,
  }),
  "not-found": () => ({
    why: "there is no such thing, or none that these credentials may see",
    next: "Check the identifiers, and that the credentials belong to this organization.",
  }),
  "rate-limited": ({ retryAfter }) => ({
    why: "there were too many requests",
    next: waitAdvice(retryAfter),
  }),
  "rejected-request": () => ({
    why: "the service finds the request wrong",
    next: "Correct it: as it is, it will be refused again.",
  }),
  service: ({ status }) => serviceAdvice(status),
  "token-limit": () => ({
    why: "the service account has as many active access tokens as it may have",
    next: "Share one token among processes with a token store, revoke those that are not used, or wait: a token ends after an hour.",
  }),
  version: () => ({
    why: "this version of the resource is not, or no longer, spoken",
    next: "Update the client: its version of the operation is too old or too new for this service.",
  }),
  "wrong-platform": ({ expected }) => ({
    why: `the organization or project belongs to ${platformNames[expected]}`,
    next: `Connect with platform "${expected}".`,
  }),
};

/** Returns the two halves of a message that frame the service's own words. */
export function adviceOn(cause: ErrorCause, subject: AdviceSubject): Advice {
  return advices[cause](subject);
}

/** Roles that suffice for an operation: the API's values, then the names that have none. */
export function requiredRolesOf({ requiredRoles, requiredRoleNames }: Operation): string[] {
  return [...requiredRoles, ...requiredRoleNames];
}

function rolesAdvice(operation: Operation): string {
  const roles = requiredRolesOf(operation);
  return roles.length === 0
    ? "Ask an owner of the organization which role is missing."
    : `The operation asks for ${roles.join(" or ")}, or a role that includes it: have an owner grant it.`;
}

function addressAdvice({ errorCode, address }: AdviceSubject): Advice {
  const isListMissing = errorCode?.includes("_REQUIRES_") === true;
  const seen = address === undefined ? "the address that the request came from" : address;
  return isListMissing
    ? {
        why: "the organization asks for an API access list, and these credentials have none",
        next: "Add the addresses that the client calls from to the API access list of the service account or key.",
      }
    : {
        why: `${seen} is not on the API access list of these credentials`,
        next: "Add it there; a project's network access list is another thing and does not count.",
      };
}

function waitAdvice(retryAfter: number | undefined): string {
  return retryAfter === undefined
    ? "Wait, then try again more slowly."
    : `Try again after ${Math.ceil(retryAfter / 1000)} s.`;
}

function serviceAdvice(status: number): Advice {
  if (status >= 500) {
    return { why: "the service failed", next: "Try again later; see https://status.mongodb.com." };
  }
  if (status === 402) {
    return { why: "the account is suspended", next: "Settle the organization's open invoices." };
  }
  if (status === 405) {
    return {
      why: "the service does not take this kind of request now",
      next: "Writes are refused while the platform is upgraded: try again in some minutes.",
    };
  }
  return {
    why: "the service would not do it",
    next: "See what the organization's plan and settings allow.",
  };
}
