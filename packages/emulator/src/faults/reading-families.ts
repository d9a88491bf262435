import type { FaultFamily } from "./fault-family.ts";

/** Faults of what is read, and of who may read. */
export const readingFamilies: readonly FaultFamily[] = [
  {
    names: [
      "semantics-list-cuts-descriptions",
      "semantics-list-dates-by-newest-secret",
      "semantics-list-lacks-older-secrets",
      "semantics-project-renames-accounts",
      "semantics-project-hides-secrets",
      "semantics-project-list-lacks-readers",
      "semantics-groups-lists-every-project",
      "semantics-groups-show-organization-roles",
      "semantics-replica-lags",
      "semantics-repeat-from-cache",
      "semantics-read-counts-as-use",
      "semantics-events-of-another-organization",
      "semantics-organization-of-another-id",
      "semantics-project-of-another-id",
    ],
    load: async () => (await import("./contract/view-faults.ts")).viewFaults,
  },
  {
    names: [
      "semantics-page-one-more",
      "semantics-last-page-filled",
      "semantics-last-item-missing",
      "semantics-pages-show-what-is-gone",
      "semantics-page-past-end-is-last",
      "semantics-page-past-end-wraps",
      "semantics-next-forgets-size",
      "semantics-next-leads-nowhere",
      "semantics-next-skips-a-page",
    ],
    load: async () => (await import("./contract/page-end-faults.ts")).pageEndFaults,
  },
  {
    names: [
      "semantics-flags-of-any-text",
      "semantics-event-type-ignored",
      "semantics-event-dates-ignored",
      "semantics-rate-limit-filter-ignored",
      "semantics-id-cut-short-found",
      "semantics-malformed-id-holds-nothing",
      "semantics-unknown-account-holds-nothing",
      "semantics-id-with-more-found",
    ],
    load: async () => (await import("./contract/query-faults.ts")).queryFaults,
  },
  {
    names: [
      "semantics-nobody-let-in",
      "semantics-empty-token-let-in",
      "semantics-unreadable-token-let-in",
      "semantics-scheme-not-looked-at",
      "semantics-digest-response-unread",
      "semantics-digest-count-unread",
    ],
    load: async () => (await import("./contract/credential-faults.ts")).credentialFaults,
  },
  {
    names: [
      "semantics-secret-compared-in-part",
      "semantics-secret-of-another-mints",
      "semantics-grant-not-required",
      "semantics-second-token-dead",
      "semantics-revoke-without-secret",
    ],
    load: async () => (await import("./contract/minting-faults.ts")).mintingFaults,
  },
];
