import type { Platform } from "@purser/inventory";
import type { Confidence, Severity } from "./severity.ts";

/** What a finding is about: always an organization, and the most particular things in it that are meant. */
export type FindingSubject = {
  orgId: string;
  projectId?: string;
  clientId?: string;
  secretId?: string;
  apiKeyId?: string;
  /** An entry of an access list. */
  address?: string;
};

/** The names of the things that a finding is about, as they were when it was found. */
export type SubjectNames = { organization: string; project?: string; account?: string };

/** How far the roles of an account reach. */
export type EffectiveScope = {
  /** `write` where a role changes something, `read` where none does, `none` without any role in a project. */
  access: "write" | "read" | "none";
  /** Projects reached with that access; null where it could not be read. */
  projects: number | null;
  /** Projects of the organization; null where they could not be counted. */
  of: number | null;
};

/** A finding as evaluation leaves it: ids and what was seen. Its words are made when it is told. */
export type Finding = {
  ruleId: string;
  severity: Severity;
  confidence: Confidence;
  platform: Platform;
  subject: FindingSubject;
  names: SubjectNames;
  /** Of the account the finding is about. */
  scope?: EffectiveScope;
  /** Tells it from other findings of its rule on the same subject. */
  key?: string;
  /** What the rule saw; only the rule itself can read it. */
  values: unknown;
  suppressed: Suppressed | false;
};

/** Why a finding does not count, and until when (ISO 8601 date). */
export type Suppressed = { reason: string; owner: string; until: string };

/** One thing that was seen: which fact, its value, and the operation or file it came from. */
export type Evidence = { fact: string; value: string | number | boolean | null; source: string };
