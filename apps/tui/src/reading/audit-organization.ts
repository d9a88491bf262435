import type { InventoryRecord } from "@purser/inventory";
import {
  createAudit,
  rules,
  type Audit,
  type Finding,
  type Policy,
  type PreviousState,
  type Report,
} from "@purser/policy-audit";

/** What organizations are held against. */
export type Yardstick = {
  policy: Policy;
  previous: PreviousState | undefined;
  /** Milliseconds since the epoch: the instant that ages are counted to. */
  now: number;
};

/** Rules that look at all organizations together. */
const lateRules = new Set(
  rules.flatMap((rule) => ("waitsForEnd" in rule && rule.waitsForEnd ? [rule.id] : [])),
);

/** Whether a policy turns on rules that need all organizations at once. */
export function looksAtAll({ source, rules: enabled }: Policy): boolean {
  return source !== undefined && [...lateRules].some((id) => enabled.has(id));
}

/** Returns an audit of one organization: what needs all of them is left to `auditAll`. */
export function openAudit({ policy, previous, now }: Yardstick): Audit {
  const own = new Map([...policy.rules].filter(([id]) => !lateRules.has(id)));
  return createAudit({ ...policy, rules: own }, { now, previous });
}

/** Returns what the audit says of the records of one organization. */
export function auditOrganization(
  records: Iterable<InventoryRecord>,
  yardstick: Yardstick,
): { findings: Finding[]; report: Report } {
  const audit = openAudit(yardstick);
  const findings: Finding[] = [];
  for (const record of records) findings.push(...audit.add(record));
  return { findings, report: audit.end() };
}

/** As `auditOrganization`, giving way to whatever else is to be done. */
export async function auditInTurns(
  records: Iterable<InventoryRecord>,
  yardstick: Yardstick,
  giveWay: () => Promise<void> | undefined,
): Promise<{ findings: Finding[]; report: Report }> {
  const audit = openAudit(yardstick);
  const findings: Finding[] = [];
  for (const record of records) {
    findings.push(...audit.add(record));
    const turn = giveWay();
    if (turn !== undefined) await turn;
  }
  return { findings, report: audit.end() };
}
