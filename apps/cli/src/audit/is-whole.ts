import { verdictOf, type Report } from "@purser/policy-audit";

/** Whether everything that an audit had to know was read. */
export function isWhole(report: Report): boolean {
  return verdictOf(report, { failOn: "none" }) === 0;
}
