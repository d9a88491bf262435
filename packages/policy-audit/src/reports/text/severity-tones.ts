import type { Severity } from "../../severity.ts";
import type { Tone } from "../renderer.ts";

export const severityTones: Readonly<Record<Severity, Tone>> = {
  critical: "bad",
  high: "bad",
  medium: "warning",
  low: "plain",
  info: "quiet",
};
