import type { Finding } from "@purser/core";

/** What a check looks for: the causes that the client knows, and whether the organizations can be read. */
export type CheckName = Finding["cause"] | "organization-access";

type Facts = Readonly<Record<string, string | number | readonly string[]>>;

/** What a check came to. One that could not be made is unknown, and never passed. */
export type Check = { name: CheckName; verdict: "passed"; message: string } | OpenCheck;

export type OpenCheck = {
  name: CheckName;
  verdict: "problem" | "unknown";
  message: string;
  /** What to do about it, or how to learn more. */
  nextStep: string;
  /** What to type for it, filled in as far as it is known. */
  commands: readonly string[];
  facts?: Facts;
};

/** What the checks say about one connection. */
export type Diagnosis = {
  platform: "atlas" | "cloud-manager";
  /** The profile whose credential it is, where it is one's. */
  profile?: string;
  /** The service account, where the credential is one's. */
  clientId?: string;
  checks: readonly Check[];
};

/** What a check looks at, in the words of a table. */
export const checkTitles: Readonly<Record<CheckName, string>> = {
  "unreachable-host": "host",
  "proxy-in-the-way": "way to it",
  "clock-skew": "clock",
  "swapped-credentials": "form of credentials",
  "rejected-credentials": "credentials",
  "token-limit": "access tokens",
  "address-not-listed": "address",
  "access-list-required": "access list",
  "wrong-platform": "platform",
  "missing-role": "roles",
  "expiring-secret": "life of the secret",
  "rate-limited": "rate limit",
  "unsupported-version": "API versions",
  "organization-access": "organizations",
};
