import type { PassiveCheck } from "../checks/check.ts";
import { rStatus } from "./r-status.ts";

/** What every exchange is held to. */
export const passiveChecks: readonly PassiveCheck[] = [rStatus];
