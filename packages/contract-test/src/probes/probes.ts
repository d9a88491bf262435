import type { ActiveCheck } from "../checks/check.ts";
import { sIdempotent } from "./s-idempotent.ts";

/** Checks that send harmless requests of their own. */
export const probes: readonly ActiveCheck[] = [sIdempotent];
