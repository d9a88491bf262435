import * as z from "zod/mini";
import { findingsOf, type Finding } from "./describe-issue.ts";
import {
  compileInspection,
  pointerSegment,
  type Inspection,
  type Novelty,
} from "./inspect-answer.ts";
import type { OperationSchemas } from "./operation-schemas.ts";

/** What an answer has that the spec does not: faults of its shape, and what is merely new. */
export type AnswerReview = { findings: Finding[]; novelties: Novelty[] };

const inspections = new WeakMap<z.ZodMiniType, Inspection>();
const nothing: AnswerReview = { findings: [], novelties: [] };

/** Returns how the body of a successful answer differs from the spec. An operation without an answer body is not looked at. */
export function reviewAnswer({ answer: schema }: OperationSchemas, body: unknown): AnswerReview {
  if (!schema) return nothing;
  const result = z.safeParse(schema, body);
  const inspection = inspections.get(schema) ?? compileInspection(schema);
  inspections.set(schema, inspection);
  const novelties: Novelty[] = [];
  inspection?.(body, (novelty) => novelties.push(novelty));
  return { findings: result.success ? [] : findingsOf(result.error.issues, body), novelties };
}

/** Returns the path of a finding as a JSON pointer in which `*` stands for every index. */
export function pointerOf({ path }: Finding): string {
  return path
    .map((key) => `/${typeof key === "number" ? "*" : pointerSegment(String(key))}`)
    .join("");
}
