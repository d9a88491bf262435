import type { ActiveCheck } from "../checks/check.ts";
import { openPointCheck } from "./open-point.ts";
import { pointsOfAnswers } from "./points-of-answers.ts";
import { pointsOfForm } from "./points-of-form.ts";
import { pointsOfIdentity } from "./points-of-identity.ts";
import { uChanges } from "./u-changes.ts";
import { uCreations } from "./u-creations.ts";

/** What the documentation leaves open, or answers in two ways: written down as it is seen. */
export const ledgerProbes: readonly ActiveCheck[] = [
  ...[...pointsOfForm, ...pointsOfAnswers, ...pointsOfIdentity].map(openPointCheck),
  uCreations,
  uChanges,
];
