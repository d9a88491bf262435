import { wordsPointer } from "../contract/promises.ts";
import { tokenIn } from "../identity/token-requests.ts";
import type { Stage } from "../run/stage.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import type { Judgement, Verdict } from "../verdicts/verdict.ts";
import { overlapHours, tolerance } from "./lifetimes.ts";
import { rotationCheck } from "./rotation-check.ts";
import { secretIn, secretsIn, secretWith } from "./seen-secret.ts";

const hour = 3_600_000;

/** What the page on rotation promises of Atlas; no page speaks of it on Cloud Manager, where it is read the same. */
function otherwise({ platform, isEmulated }: Stage): Verdict {
  return platform === "atlas" ? "violation" : breachOfReading({ isEmulated });
}

/** Whoever still has the older secret must not be cut off by the new one. */
export const mSecretOldWorks = rotationCheck({
  id: "M-SECRET-OLD-WORKS",
  summary: "The older secret obtains tokens once there is a second one.",
  about: (at) => at.addSecret,
  *judge({ at, mintByFirst, mintByOlder, second }, stage): Iterable<Judgement> {
    if (!mintByFirst || !mintByOlder || !second) return;
    if (tokenIn(mintByFirst) === undefined) return;
    yield judged(tokenIn(mintByOlder) !== undefined, {
      operationId: at.addSecret,
      case: "older secret",
      verdict: otherwise(stage),
      kept: "The older secret obtains tokens beside the new one.",
      broken: "The older secret obtains no token once there is a new one.",
      expected: "200",
      actual: `${mintByOlder.answer.status}`,
      pointer: wordsPointer(stage.contract, at.addSecret),
      evidence: [second.number, mintByOlder.number],
    });
  },
});

/** A new secret leaves the older one seven days, or what it had left where that is less. */
export const mSecretOldExpiry = rotationCheck({
  id: "M-SECRET-OLD-EXPIRY7D",
  summary: "A second secret cuts the older one to seven days; an earlier end is kept.",
  about: (at) => at.addSecret,
  *judge(rotation, stage): Iterable<Judgement> {
    const { at, account, afterFurther, afterSecond, firstHours, further, second } = rotation;
    if (!second) return;
    const about = {
      operationId: at.addSecret,
      verdict: otherwise(stage),
      pointer: wordsPointer(stage.contract, at.addSecret),
    };
    const [first] = secretsIn(account.creation);
    const cut = afterSecond && secretWith(afterSecond, account.secret?.id);
    const made = secretIn(second);
    if (first && cut && made && firstHours > overlapHours) {
      const latest = made.createdAt + overlapHours * hour;
      yield judged(isNear(cut.expiresAt, Math.min(first.expiresAt, latest)), {
        ...about,
        case: "cut to seven days",
        kept: "The older secret ends seven days after the new one was made.",
        broken: "The older secret does not end seven days after the new one was made.",
        expected: written(latest),
        actual: written(cut.expiresAt),
        evidence: [second.number, afterSecond.number],
      });
    } else if (firstHours <= overlapHours) {
      yield {
        ...about,
        verdict: "skipped",
        case: "cut to seven days",
        message: "The organization lets no secret live longer than seven days.",
      };
    }
    const kept = afterFurther && secretWith(afterFurther, made?.id);
    if (!kept || !made || !further || further.answer.status >= 300) return;
    yield judged(isNear(kept.expiresAt, made.expiresAt), {
      ...about,
      case: "earlier end kept",
      kept: "A secret that ends within seven days keeps its end.",
      broken: "A secret that was to end within seven days was given another end.",
      expected: written(made.expiresAt),
      actual: written(kept.expiresAt),
      evidence: [further.number, afterFurther.number],
    });
  },
});

function isNear(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= tolerance;
}

function written(at: number): string {
  return Number.isNaN(at) ? "no date" : new Date(at).toISOString();
}
