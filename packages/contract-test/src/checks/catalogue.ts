import { identityChecks } from "../identity/identity-checks.ts";
import { ledgerProbes } from "../ledger/ledger-probes.ts";
import { firstWrites, lifecycleChecks } from "../lifecycle/lifecycle-checks.ts";
import { negativeChecks } from "../negatives/negative-checks.ts";
import { rOfficial } from "../official/r-official.ts";
import { closingChecks } from "../oracle/closing-checks.ts";
import { passiveChecks } from "../oracle/passive-checks.ts";
import { probes } from "../probes/probes.ts";
import { secretChecks } from "../secrets/secret-checks.ts";
import type { Check } from "./check.ts";

/** Every check, in the order in which they are run: what only reads comes first. */
export const catalogue: readonly Check[] = [
  ...passiveChecks,
  rOfficial,
  ...probes,
  ...identityChecks,
  ...firstWrites,
  ...ledgerProbes,
  ...secretChecks,
  ...lifecycleChecks,
  ...negativeChecks,
  ...closingChecks,
];
