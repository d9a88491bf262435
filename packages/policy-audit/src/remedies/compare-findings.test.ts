import { expect, test } from "vitest";
import type { ReportedFinding } from "../report.ts";
import { compareFindings } from "./compare-findings.ts";

const finding = (
  fingerprint: string,
  severity: ReportedFinding["severity"] = "high",
  suppressed: ReportedFinding["suppressed"] = false,
) => ({ fingerprint, severity, suppressed }) as ReportedFinding;
const known = { reason: "known", owner: "anna", until: "2027-01-01" };

test("tells what went, what came and what weighs differently, suppressed findings left out", () => {
  const before = [
    finding("stays"),
    finding("goes"),
    finding("eases"),
    finding("hidden", "low", known),
  ];
  const after = [
    finding("stays"),
    finding("comes"),
    finding("eases", "info"),
    finding("shut", "low", known),
  ];
  expect(compareFindings(before, after)).toEqual({
    resolved: [finding("goes")],
    appeared: [finding("comes")],
    weighedAnew: [{ before: finding("eases"), after: finding("eases", "info") }],
  });
});
