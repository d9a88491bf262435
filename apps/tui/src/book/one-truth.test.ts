import { collectAll } from "@purser/inventory";
import { createAudit, parsePolicy, type Policy } from "@purser/policy-audit";
import { describe, expect, it } from "vitest";
import { createReadingWorld, type ReadingWorld } from "../../test/reading-world.ts";

const policyText = `schemaVersion: 1
preset: strict
suppressions:
  - rule: unused-45
    organization: "*"
    reason: under review
    owner: platform team
    expires: 2027-03-01
  - rule: expired-kept
    organization: "nowhere at all"
    reason: matches nothing
    owner: platform team
    expires: 2027-03-01
`;

/** What the command line says of the same organizations at the same instant. */
async function reportOf({ connections, clock, policy }: ReadingWorld) {
  const audit = createAudit(policy, { now: clock.now() });
  const targets = connections.flatMap(({ client, orgIds, self }) =>
    orgIds.map((orgId) => ({ client, orgId, ...(self === undefined ? {} : { self }) })),
  );
  const tool = { name: "purser-test", version: "0.0.0" };
  for await (const record of collectAll(targets, { tool, clock })) audit.add(record);
  return audit.end();
}

const policies: readonly (readonly [string, Policy | undefined])[] = [
  ["the recommended preset", undefined],
  ["a policy file with suppressions", parsePolicy(policyText, { source: "purser.policy.yaml" })],
];

describe.each(policies)("the book, by %s,", (_, policy) => {
  it("says what the audit of the command line says", async () => {
    const world = createReadingWorld({
      emulator: { limits: { rateLimits: "off" } },
      ...(policy === undefined ? {} : { policy }),
    });
    const report = await reportOf(world);
    await world.reading.start();
    const { book } = world;
    const { summary } = book;
    const counted = report.findings.filter(({ suppressed }) => suppressed === false);

    expect(summary.accounts).toBe(report.summary.accounts);
    expect(summary.findings).toEqual(report.summary.bySeverity);
    expect(summary.suppressed).toBe(report.summary.suppressed);
    expect(summary.notEvaluated).toBe(report.notEvaluated.length);
    expect(report.summary.suppressed > 0).toBe(policy !== undefined);

    const rows = book.findings({});
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      counted.map(({ fingerprint }) => fingerprint).toSorted(),
    );
    const messages = new Map(counted.map(({ fingerprint, message }) => [fingerprint, message]));
    for (const row of rows) expect(book.tell(row)?.message).toBe(messages.get(row.id));

    expect(rows.some(({ slug }) => slug === "suppression-unused")).toBe(policy !== undefined);

    const causes = book.causes({}).map(({ cause }) => cause);
    expect(
      causes.map(({ rank, summary: what, commands, fix, severity }) => ({
        rank,
        what,
        commands,
        fix,
        severity,
      })),
    ).toEqual(
      report.rootCauses.map(({ rank, summary: what, commands, fix, severity }) => ({
        rank,
        what,
        commands,
        fix,
        severity,
      })),
    );
    expect(causes.map(({ resolves }) => resolves.toSorted())).toEqual(
      report.rootCauses.map(({ resolves }) => resolves.toSorted()),
    );
  });

  it("counts an account's findings as the audit does", async () => {
    const world = createReadingWorld(policy === undefined ? {} : { policy });
    const report = await reportOf(world);
    await world.reading.start();
    for (const { id, orgId, findings } of world.book.accounts({})) {
      const told = report.findings.filter(
        ({ subject, suppressed }) =>
          subject.orgId === orgId && subject.clientId === id && suppressed === false,
      );
      expect(Object.values(findings).reduce((sum, count) => sum + count, 0)).toBe(told.length);
    }
  });
});
