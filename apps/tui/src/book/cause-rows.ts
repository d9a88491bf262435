import { severityPoints, type RootCause } from "@purser/policy-audit";
import { safeText } from "../text/safe-text.ts";
import type { CauseRow, FindingRow } from "./rows.ts";

/** Returns the root causes of one organization as lists show them; `tell` gives what is not kept of them. */
export function toCauseRows(
  causes: readonly RootCause[],
  findings: ReadonlyMap<string, FindingRow>,
  sinceOf: (id: string) => number,
  tell: () => readonly RootCause[],
): StoredCause[] {
  return causes.map((cause, index) => {
    const weight = cause.resolves.reduce(
      (sum, id) => sum + severityPoints[findings.get(id)?.severity ?? cause.severity],
      0,
    );
    // The same strings as those of the findings, for there may be a hundred thousand.
    const resolves = cause.resolves.map((id) => findings.get(id)?.id ?? id);
    return new StoredCause({ ...cause, resolves }, { weight, sinceOf, tell, index });
  });
}

type Means = {
  weight: number;
  sinceOf: (id: string) => number;
  tell: () => readonly RootCause[];
  index: number;
};

/** A root cause without what takes much memory: what to type is made again when somebody looks at it. */
export class StoredCause implements CauseRow {
  readonly kind = "cause";
  readonly orgId: string;
  readonly name: string;
  readonly since: number;
  /** Of what it resolves, by severity. */
  readonly weight: number;
  readonly cause: RootCause;
  readonly #change: Change;

  constructor(cause: RootCause, { weight, sinceOf, tell, index }: Means) {
    this.#change = changeOf(cause);
    this.orgId = cause.subject.orgId;
    this.name = safeText(cause.summary);
    this.weight = weight;
    this.cause = new SlimCause(cause, tell, index);
    this.since = sinceOf(this.id);
  }

  /** What it changes, and how: settles, too, which of two alike is first. */
  get id(): string {
    const [kind, detail] = this.#change;
    const { orgId, projectId, clientId, secretId, apiKeyId, address } = this.cause.subject;
    return JSON.stringify(
      [kind, orgId, clientId, projectId, secretId, apiKeyId, address, detail].map(
        (part) => part ?? "",
      ),
    );
  }

  get haystack(): string {
    const { severity, names, subject } = this.cause;
    const words = [severity, names.account ?? "", names.project ?? "", subject.clientId ?? ""];
    return `${this.name}\n${safeText(words.join(" "))}`.toLowerCase();
  }
}

class SlimCause implements RootCause {
  rank: number;
  readonly summary: string;
  readonly subject: RootCause["subject"];
  readonly names: RootCause["names"];
  readonly severity: RootCause["severity"];
  readonly resolves: string[];
  readonly #tell: Means["tell"];
  readonly #index: number;

  constructor(cause: RootCause, tell: Means["tell"], index: number) {
    this.rank = cause.rank;
    this.summary = cause.summary;
    this.subject = cause.subject;
    this.names = cause.names;
    this.severity = cause.severity;
    this.resolves = cause.resolves;
    this.#tell = tell;
    this.#index = index;
  }

  get fix(): RootCause["fix"] {
    return this.#tell()[this.#index]?.fix ?? { kind: "investigate" };
  }

  get commands(): RootCause["commands"] {
    return this.#tell()[this.#index]?.commands ?? [];
  }
}

/**
 * Returns the root causes of several organizations in one order: what resolves most comes first, weighed by severity. A fix
 * never reaches into another organization, so that this is the order in which the audit of all of them together has them.
 */
export function rankCauses(rows: readonly StoredCause[]): StoredCause[] {
  // IDs are made when they are asked for: once here, and not for every comparison.
  const ranked = rows
    .map((row) => ({ row, id: row.id, weight: row.weight, count: row.cause.resolves.length }))
    .toSorted(
      (one, other) =>
        other.weight - one.weight || other.count - one.count || (one.id < other.id ? -1 : 1),
    )
    .map(({ row }) => row);
  for (const [index, { cause }] of ranked.entries()) cause.rank = index + 1;
  return ranked;
}

/** The kind of a fix, and what tells it from others of its kind on the same thing. */
type Change = readonly [kind: string, detail: string];

const plainChanges = new Map<string, Change>();

function changeOf({ fix }: RootCause): Change {
  if (fix.kind === "grant-collector") return [fix.kind, fix.roles.join(" ")];
  if (fix.kind === "declare") return [fix.kind, fix.section];
  const plain = plainChanges.get(fix.kind) ?? [fix.kind, ""];
  plainChanges.set(fix.kind, plain);
  return plain;
}
