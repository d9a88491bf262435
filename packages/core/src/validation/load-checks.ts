import type { Platform } from "@purser/spec";
import type { toFault } from "./describe-issue.ts";
import type { OperationSchemas } from "./operation-schemas.ts";
import type { pointerOf, reviewAnswer } from "./validate-answer.ts";
import type { validateRequest } from "./validate-request.ts";

/** All that checks requests and answers of one platform. */
export type Checks = {
  schemasOf: (operationId: string) => OperationSchemas | undefined;
  validateRequest: typeof validateRequest;
  reviewAnswer: typeof reviewAnswer;
  pointerOf: typeof pointerOf;
  toFault: typeof toFault;
};

/** Loads what checks a platform's requests and answers: zod and the schemas, which no client needs before its first call. */
export async function loadChecks(platform: Platform): Promise<Checks> {
  const [{ operationSchemas }, request, answer, issue] = await Promise.all([
    platform === "atlas"
      ? import("../generated/atlas-operations.ts")
      : import("../generated/cloud-manager-operations.ts"),
    import("./validate-request.ts"),
    import("./validate-answer.ts"),
    import("./describe-issue.ts"),
  ]);
  return {
    schemasOf: (operationId) =>
      Object.hasOwn(operationSchemas, operationId) ? operationSchemas[operationId] : undefined,
    validateRequest: request.validateRequest,
    reviewAnswer: answer.reviewAnswer,
    pointerOf: answer.pointerOf,
    toFault: issue.toFault,
  };
}
