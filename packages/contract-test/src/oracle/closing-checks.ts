import type { ClosingCheck } from "../checks/check.ts";
import { rCodes } from "./r-codes.ts";
import { rLatency } from "./r-latency.ts";
import { rSeen } from "./r-seen.ts";

/** What the run as a whole is held to. */
export const closingChecks: readonly ClosingCheck[] = [rSeen, rCodes, rLatency];
