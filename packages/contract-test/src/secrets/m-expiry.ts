import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, bodyPointer, propertyPointer } from "../contract/promises.ts";
import type { Exchange } from "../exchange/exchange.ts";
import {
  onBothLevels,
  wantedLevels,
  withoutProject,
  type LevelOperations,
} from "../lifecycle/levels.ts";
import type { Stage } from "../run/stage.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import type { Judgement, Verdict } from "../verdicts/verdict.ts";
import { longestHoursOf, shortestHours, tolerance } from "./lifetimes.ts";
import { rotationAt } from "./rotation.ts";
import { secretIn, secretsIn, type SeenSecret } from "./seen-secret.ts";

/** A lifetime that was asked for, and what came of it. */
type Asked = {
  operationId: string;
  /** Words that stay the same whatever the organization allows. */
  what: "shortest" | "too short" | "longest" | "too long" | "between";
  hours: number;
  answer: Exchange;
  secret: SeenSecret | undefined;
};

/**
 * A secret lives the hours that are asked for, from 8 to what the organization allows (Atlas, rotate service account
 * secrets; Cloud Manager, create a service account secret), to the minute.
 */
export const mExpiry: ActiveCheck = {
  id: "M-EXPIRY",
  kind: "lifecycle",
  summary:
    "A secret lives the hours asked for: 8 and the maximum are taken, 7 and one more refused.",
  operations: onBothLevels((at) => [at.create, at.addSecret]),
  async *run(stage) {
    yield* withoutProject(stage);
    for (const at of wantedLevels(stage)) {
      const asked = [
        ...(stage.wants(at.create) ? await askWithAccounts(stage, at) : []),
        ...(stage.wants(at.addSecret) ? await askBeside(stage, at) : []),
      ];
      for (const each of asked) yield* judgeAsked(stage, each);
    }
  },
};

/** An account for each lifetime. */
async function askWithAccounts(stage: Stage, at: LevelOperations): Promise<Asked[]> {
  const { workshop } = stage;
  const longest = await longestHoursOf(stage);
  const hoursOf = {
    shortest: shortestHours,
    "too short": shortestHours - 1,
    longest,
    "too long": longest + 1,
  } as const;
  const asked: Asked[] = [];
  for (const what of ["shortest", "too short", "longest", "too long"] as const) {
    const hours = hoursOf[what];
    const answer = await workshop.attempt(at.level, workshop.newBody(at.level, { hours }));
    const [secret] = answer.answer.status < 300 ? secretsIn(answer) : [];
    asked.push({ operationId: at.create, what, hours, answer, secret });
  }
  return asked;
}

/** The secrets that the rotation of an account made, and did not make, beside its first. */
async function askBeside(stage: Stage, at: LevelOperations): Promise<Asked[]> {
  const rotation = await rotationAt(stage, at);
  const { longestHours, longest, second, tooLong, tooShort } = rotation;
  if (!second || !tooLong || !tooShort) return [];
  const operationId = at.addSecret;
  const asked = (what: Asked["what"], hours: number, answer: Exchange): Asked => ({
    operationId,
    what,
    hours,
    answer,
    secret: secretIn(answer),
  });
  return [
    asked("too short", shortestHours - 1, tooShort),
    asked("too long", longestHours + 1, tooLong),
    asked("shortest", shortestHours, second),
    ...(longest ? [asked("longest", longestHours, longest)] : []),
  ];
}

function* judgeAsked(stage: Stage, asked: Asked): Generator<Judgement> {
  const { contract, platform } = stage;
  const { operationId, what, hours, answer, secret } = asked;
  const { status } = answer.answer;
  const about = { operationId, evidence: [answer.number] };
  const pointer = bodyPointer(contract, operationId, "secretExpiresAfterHours");
  if (what === "too short" || what === "too long") {
    yield judged(status === 400, {
      ...about,
      case: what,
      verdict: status < 300 ? breachOfBounds(stage, asked) : "violation",
      kept: `A lifetime of ${hours} hours is refused by 400.`,
      broken: `A lifetime of ${hours} hours is not refused by 400.`,
      expected: "400",
      actual: `${status}`,
      pointer: status < 300 ? pointer : answerPointer(contract, operationId, 400),
    });
    return;
  }
  // No page of Cloud Manager shows an organization's own maximum, which may be lower than the documented one.
  const isUnknown = what === "longest" && platform === "cloud-manager" && status === 400;
  yield judged(status < 300, {
    ...about,
    case: what,
    verdict: isUnknown ? "observed" : "violation",
    kept: `A lifetime of ${hours} hours is taken.`,
    broken: `A lifetime of ${hours} hours is refused.`,
    expected: "201",
    actual: `${status}`,
    pointer,
  });
  if (!secret) return;
  const lived = secret.expiresAt - secret.createdAt;
  yield judged(Math.abs(lived - hours * 3_600_000) <= tolerance, {
    ...about,
    case: `${what}: end`,
    kept: `The secret ends ${hours} hours after it was made.`,
    broken: `The secret does not end ${hours} hours after it was made.`,
    expected: `${hours} hours`,
    actual: Number.isNaN(lived) ? "no dates" : `${(lived / 3_600_000).toFixed(2)} hours`,
    pointer: expiryPointer(stage, operationId),
  });
}

/**
 * The pages of Cloud Manager that make accounts print no lower bound, and the project's no upper one either; there the
 * bounds of the secrets' pages are a reading.
 */
function breachOfBounds({ platform, isEmulated }: Stage, { operationId, what }: Asked): Verdict {
  if (platform === "atlas" || operationId.endsWith("Secret")) return "violation";
  if (operationId === "createOrgServiceAccount" && what === "too long") return "violation";
  return breachOfReading({ isEmulated });
}

function expiryPointer({ contract }: Stage, operationId: string): string {
  return operationId.endsWith("Secret")
    ? propertyPointer(contract, operationId, 201, "expiresAt")
    : propertyPointer(contract, operationId, 201, "secrets", "[]", "expiresAt");
}
