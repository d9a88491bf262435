import { expect, test } from "vitest";
import { clientIdOf, hexId, orgId } from "../../../test/records.ts";
import { finding, organizationReport, reportOf, rootCause } from "../../../test/report-of.ts";
import { auditReport, cleanReport, hostile, largeReport } from "../../../test/report-with.ts";
import type { Report } from "../../report.ts";
import type { RenderOptions } from "../renderer.ts";
import { renderMarkdown } from "./render-markdown.ts";

const markdown = (report: Report, options?: RenderOptions): string =>
  [...renderMarkdown(report, options)].join("");

const { ruleId, severity, subject, fingerprint } = finding();
const resolved = [{ ruleId, severity, subject, fingerprint, message: "old-bot held ORG_OWNER." }];

test("says what is new and resolved first, then what to fix, then what each account has", async () => {
  const setting = finding({
    ruleId: "MSA501",
    slug: "org-requirement-off",
    severity: "medium",
    message: "Larkfield lets everybody in.",
    subject: { orgId },
    names: { organization: "Larkfield" },
    isNew: false,
    remediation: { summary: "Turn it on.", commands: [] },
  });
  const report = reportOf([finding({ isNew: true }), setting], {
    resolved,
    baseline: { findings: 3, new: 1, resolved: [fingerprint], open: ["aabbccdd00112233"] },
    rootCauses: [rootCause()],
    notEvaluated: auditReport().notEvaluated,
  });
  await expect(markdown(report)).toMatchFileSnapshot("../../../test/goldens/audit-markdown.txt");
});

test("says nothing of a baseline where there was none, and that there are no findings", () => {
  const clean = markdown(cleanReport());
  expect(clean).toContain("## Purser: no findings on 1 service account\n");
  expect(clean).not.toMatch(/New|Resolved|<details>/);
});

test("leaves suppressed findings out and counts them", () => {
  const suppressed = { reason: "r", owner: "o", until: "2027-01-01" };
  const text = markdown(reportOf([finding({ suppressed, isNew: true })]));
  expect(text).toContain("| 0 | 0 | 0 | 0 | 0 | 1 | 0 |");
  expect(text).not.toContain("holds ORG");
});

test("lets no name become markup, a link or a mention", () => {
  const name = `${hostile} </summary></details> www.evil.example GH-12 ***x*** ~~y~~ a@b.example`;
  const report = auditReport({ hostile: name });
  const findings = report.findings.map((one) => ({ ...one, isNew: true }));
  const text = markdown({ ...report, findings, rootCauses: [rootCause({ summary: name })] });
  const outside = text.replaceAll(/^ *`{3,}[^]*?^ *`{3,}$/gm, "");
  expect(
    outside
      .match(/<[a-z/!][^>]*>/g)
      ?.toSorted()
      .filter((tag, at, all) => tag !== all[at - 1]),
  ).toEqual([
    "<!-- purser-audit -->",
    "</details>",
    "</sub>",
    "</summary>",
    "<details>",
    "<sub>",
    "<summary>",
  ]);
  expect(outside.split("<details>").length).toBe(outside.split("</details>").length);
  expect(outside).not.toMatch(/@[a-z]|(?<!&)#\d|GH-\d|https?:\/\/|www\./);
  // Within the tag, Markdown has no say.
  expect(outside.replaceAll(/<summary>.*/g, "")).not.toMatch(/[^\\](?:\[x|`code|\*\*\*x|~~y)/);
  expect(outside.split("\n").filter((line) => line.startsWith("| high"))).not.toEqual([]);
  for (const row of outside.split("\n").filter((line) => line.startsWith("| high"))) {
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
  }
});

test("keeps commands in a fence that they cannot close", () => {
  const causes = [rootCause({ commands: ["echo '```'\nsecond"] })];
  expect(markdown(reportOf([finding()], { rootCauses: causes }))).toContain(
    "   ````sh\n   echo '```'\n   second\n   ````",
  );
});

test.each([65_536, 10_000, 3000])(
  "keeps within %i characters, in whole parts, and says so",
  (limit) => {
    const report = { ...largeReport(1200), rootCauses: [] };
    const text = markdown(report, { limit, connection: "--demo" });
    expect(text.length).toBeLessThanOrEqual(limit);
    expect(text.split("<details>").length).toBe(text.split("</details>").length);
    expect(text).toMatch(/\*\*\d+ parts left out:\*\*/);
    expect(text).toContain("`purser audit -o html=audit.html --demo`");
    const parts = text.split("<details>").length - 1;
    const leftOut = Number(/\*\*(\d+) parts/.exec(text)?.[1]);
    expect(parts + leftOut).toBe(report.findings.length);
  },
);

test("never fills the comment with organizations or with what is new", () => {
  const organizations = Array.from({ length: 3000 }, (_, index) =>
    organizationReport({ id: hexId(index), name: `Organization ${index}` }),
  );
  const findings = Array.from({ length: 900 }, (_, index) =>
    finding({ isNew: true, subject: { orgId, clientId: clientIdOf(index) } }),
  );
  const text = markdown(reportOf(findings, { organizations }));
  expect(text.length).toBeLessThanOrEqual(65_536);
  expect(text).toContain("| and 2960 more |");
  expect(text).toContain("### New: 900\n");
  expect(text).toContain("- and 860 more\n");
});
