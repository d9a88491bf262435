import type { Platform } from "@purser/spec";
import type { Answer } from "../answer.ts";
import type { Call, Handler, Reply } from "../call.ts";
import { handlers } from "../operations/handlers.ts";
import type { Match } from "../routing/match-route.ts";
import { documentedSteps, type Steps } from "../steps.ts";
import type { ContractFault, Scene } from "./fault.ts";

/** Keeps the faults that concern a request: those that name its operation or, for a wrong method, one of its path. */
export function concerning(faults: readonly ContractFault[], match: Match): ContractFault[] {
  if (match.kind === "not-found") return [];
  const routes = match.kind === "route" ? [match.route] : match.routes;
  return faults.filter(({ operations }) =>
    routes.some(({ platform, operation: { operationId, path } }) => {
      // The OAuth endpoints serve both platforms from one route.
      const platforms: Platform[] = path.startsWith("/api/oauth/")
        ? ["atlas", "cloud-manager"]
        : [platform];
      return platforms.some((each) => operations[each]?.includes(operationId));
    }),
  );
}

/** The steps of a platform under faults; the documented ones without any. */
export function stepsUnder(faults: readonly ContractFault[]): Steps {
  if (faults.length === 0) return documentedSteps;
  const steps = { ...documentedSteps };
  for (const fault of faults) Object.assign(steps, fault.steps?.({ ...steps }));
  return steps;
}

/** Runs the handler of a call's operation, inside the faults that wrap it. */
export function callHandler(call: Call, faults: readonly ContractFault[]): Reply {
  const { operationId } = call.operation;
  const handler = handlers[call.platform][operationId];
  if (!handler) throw new Error(`${call.platform} has no handler for ${operationId}.`);
  const wrapped = faults.reduce<Handler>(
    (next, fault) => (inner) => fault.handle?.(inner, next) ?? next(inner),
    handler,
  );
  return wrapped(call);
}

/** Passes an answer through the faults that change it. */
export function alter(answer: Answer, scene: Scene, faults: readonly ContractFault[]): Answer {
  return faults.reduce((current, fault) => fault.change?.(current, scene) ?? current, answer);
}
