import type { InventoryRecord, OrganizationEndRecord, OrganizationRecord } from "@purser/inventory";
import type { Finding } from "../finding.ts";
import type { Policy } from "../policy/policy.ts";
import type { NotEvaluated, OrganizationReport, Report } from "../report.ts";
import { rules as registry } from "../rules/registry.ts";
import type { AuditContext, SuppressionUse } from "../subjects/audit-context.ts";
import { buildAccount } from "../subjects/build-account.ts";
import { noteGaps, openOrganization } from "../subjects/build-organization.ts";
import { buildProject } from "../subjects/build-project.ts";
import { parseInstant } from "../subjects/instant.ts";
import type { PreviousOrganization } from "../subjects/subjects.ts";
import { type CompiledRule, createRuleSets, enabledRules } from "./compile-rules.ts";
import { createBlock, type Block, type Means } from "./organization-block.ts";
import { createSuppressor } from "./suppressions.ts";
import { tellReport } from "./tell-report.ts";

/** A state from before, as `indexSnapshot` of `@purser/inventory` returns it. */
export type PreviousState = {
  /** ISO 8601. */
  collectedAt: string;
  organizations: ReadonlyMap<string, Omit<PreviousOrganization, "collectedAt">>;
};

export type AuditOptions = {
  /** Milliseconds since the epoch: the instant that ages are counted to. */
  now: number;
  previous?: PreviousState | undefined;
  /**
   * What `end` returns: everything, or counts and those findings alone that only the end brings to light (on the policy's
   * suppressions); `add` returned all others. A million accounts need little memory in the second way.
   * @default "everything"
   */
  keep?: "everything" | "counts";
  /** @default the name and version of this package */
  tool?: { name: string; version: string };
};

/** An audit while records pass by. */
export type Audit = {
  /** Takes the next record, and returns what it brought to light. Findings on an organization as a whole come with its end. */
  add(record: InventoryRecord): Finding[];
  /** Closes the audit. Throws a RangeError if an organization is still open. */
  end(): Report;
};

/**
 * Returns an audit that goes by a policy. Records come in the order of a snapshot; each organization is forgotten at its end.
 *
 * @example
 * import { createAudit, presetPolicy } from "@purser/policy-audit";
 *
 * const audit = createAudit(presetPolicy("recommended"), { now: Date.now() });
 * for await (const record of collect(client, orgId)) console.log(audit.add(record));
 * console.log(audit.end().summary);
 */
export function createAudit(policy: Policy, options: AuditOptions): Audit {
  const { now, previous, keep = "everything" } = options;
  const context: AuditContext = { now, policy };
  const compiled = enabledRules(registry, policy);
  const suppressor = createSuppressor(policy, now);
  const kept = {
    findings: [] as Finding[],
    notEvaluated: [] as NotEvaluated[],
    organizations: [] as OrganizationReport[],
  };
  const counts = { accounts: 0, findings: 0, suppressed: 0, bySeverity: noFindings() };
  const ended: OrganizationRecord[] = [];
  // What rules on suppressions look at; without a policy file there are none, and a million accounts leave nothing behind.
  const mustRemember = policy.source !== undefined && compiled.some(waitsForEnd);
  let block: Block | undefined;
  let fresh: Finding[] = [];
  let isEnding = false;

  const onFinding = (finding: Finding): void => {
    finding.suppressed = suppressor.of(finding);
    if (finding.suppressed === false) {
      counts.findings++;
      counts.bySeverity[finding.severity]++;
    } else counts.suppressed++;
    fresh.push(finding);
    if (keep === "everything" || isEnding) kept.findings.push(finding);
  };

  const means: Means = {
    rulesFor: createRuleSets(compiled, policy.source !== undefined),
    context,
    onFinding,
    onNotEvaluated: (entry) => {
      if (keep === "everything") kept.notEvaluated.push(entry);
    },
  };

  const open = (): Block => {
    if (block === undefined) throw new RangeError("A record stands outside of an organization.");
    return block;
  };

  const take = (record: InventoryRecord): void => {
    switch (record.record) {
      case "organization": {
        if (block !== undefined) throw new RangeError("An organization begins within another.");
        const before = previousOf(previous, record.orgId);
        block = createBlock(openOrganization(record, before), means);
        return;
      }
      case "project": {
        const { organization } = open();
        const project = buildProject(record, organization, policy);
        organization.projects.set(record.projectId, project);
        if (project.facts !== organization.facts) {
          const own = project.facts.causes.slice(organization.facts.causes.length);
          noteGaps(organization, own, { projectId: record.projectId });
        }
        return;
      }
      case "account": {
        counts.accounts++;
        const { organization } = open();
        suppressor.meet(record, organization.record);
        open().addAccount(buildAccount(record, organization, context));
        return;
      }
      case "organization-end": {
        close(open(), record);
        block = undefined;
        return;
      }
      case "snapshot":
      case "footer":
    }
  };

  const close = (ending: Block, record: OrganizationEndRecord): void => {
    ending.end();
    if (mustRemember) ended.push(ending.organization.record);
    if (keep === "everything") kept.organizations.push(ending.report(record));
  };

  const lookedOf = (ruleId: string): SuppressionUse["looked"] => {
    const one = compiled.find(({ rule }) => rule.id === ruleId);
    if (one === undefined || waitsForEnd(one)) return "nowhere";
    return one.evaluations.notEvaluated === 0 ? "everywhere" : "in-part";
  };

  const finish = (): void => {
    isEnding = true;
    const suppressions = suppressor.uses().map((use) => ({
      ...use,
      looked: lookedOf(use.entry.rule),
      orgId: use.orgId ?? ended[0]?.orgId,
    }));
    const late: Means = { ...means, context: { ...context, suppressions } };
    for (const record of ended) createBlock(openOrganization(record, undefined), late).endOfAudit();
  };

  return {
    add(record) {
      fresh = [];
      take(record);
      return fresh;
    },
    end() {
      if (block !== undefined) throw new RangeError("The records end within an organization.");
      finish();
      return tellReport({
        policy,
        now,
        tool: options.tool,
        comparedWith: previous?.collectedAt ?? null,
        compiled,
        counts,
        suppressions: suppressor.report(),
        ...kept,
      });
    },
  };
}

function waitsForEnd({ rule }: CompiledRule): boolean {
  return rule.subject === "organization" && rule.waitsForEnd === true;
}

function previousOf(
  previous: PreviousState | undefined,
  orgId: string,
): PreviousOrganization | undefined {
  const organization = previous?.organizations.get(orgId);
  if (previous === undefined || organization === undefined) return undefined;
  return { ...organization, collectedAt: parseInstant(previous.collectedAt) };
}

function noFindings(): Report["summary"]["bySeverity"] {
  return { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
}
