import { expect, test } from "vitest";
import { sampleReport } from "../test/sample-report.ts";
import { historyLine } from "./history.ts";
import { readHistory } from "./outcome/read-history.ts";

const line = historyLine(sampleReport);

test("keeps the counts of an audit in one line, which reads back", () => {
  expect(line).not.toContain("\n");
  expect(readHistory(`${line}\n`, { source: "h" })).toEqual([
    {
      generatedAt: "2026-11-22T09:00:00Z",
      accounts: 1,
      findings: 1,
      bySeverity: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
      score: sampleReport.organizations[0]?.score,
      evaluations: { passed: 0, failed: 1, notEvaluated: 0, notApplicable: 0 },
    },
  ]);
});

test("adds the scores of all organizations", () => {
  const [first] = sampleReport.organizations;
  if (first === undefined) throw new Error("There is no organization.");
  const two = { ...sampleReport, organizations: [first, { ...first, score: 5 }] };
  expect(readHistory(historyLine(two), { source: "h" })[0]?.score).toBe(first.score + 5);
});

test("is read oldest first, whatever its order, its line ends and its further keys", () => {
  const earlier = line.replace("2026-11-22", "2026-11-15").replace("{", '{"note":"x",');
  const entries = readHistory(`${line}\r\n\n${earlier}\r\n`, { source: "h" });
  expect(entries.map(({ generatedAt }) => generatedAt.slice(0, 10))).toEqual([
    "2026-11-15",
    "2026-11-22",
  ]);
  expect(readHistory("", { source: "h" })).toEqual([]);
});

test.each([
  [`${line}\n{"generatedAt":`, "Line 2 of h is not JSON."],
  [`\n${line.replace("2026-11-22T", "soon")}`, "Line 2 of h is no entry of a history."],
  ["{}", "Line 1 of h is no entry of a history."],
  ["[]", "Line 1 of h is no entry of a history."],
  [line.replace('"accounts":1', '"accounts":-1'), "Line 1 of h is no entry of a history."],
])("refuses %j", (text, message) => {
  expect(() => readHistory(text, { source: "h" })).toThrow(message);
});
