import { answerToError } from "../errors/answer-to-error.ts";
import { readOutcome } from "./read-outcome.ts";
import { readRateRefusal } from "./read-rate-refusal.ts";

/** All that reads refusals: most clients go long without one, so that it is loaded with the first. */
export const refusals = { answerToError, readOutcome, readRateRefusal };
