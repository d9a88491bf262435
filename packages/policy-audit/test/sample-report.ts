import { presetPolicy } from "../src/policy/preset-policy.ts";
import { onlyRules } from "../src/policy/only-rules.ts";
import type { Report } from "../src/report.ts";
import { auditWith } from "./audit-with.ts";
import { account, organization, recordsOf } from "./records.ts";

/** A report with one finding: an account that is an owner. */
export const sampleReport: Report = auditWith(
  recordsOf(organization(), account({ roles: ["ORG_OWNER"] })),
  onlyRules(presetPolicy("recommended"), ["org-owner"]),
);
