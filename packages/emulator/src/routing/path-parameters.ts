import { Refusal } from "../refusal.ts";
import type { ParameterCheck } from "../protocol/query.ts";
import type { Route } from "./route.ts";

/** Errors of ids that are none: the two documented as 404 (API error codes), 400 for the rest. */
const refusals: Record<string, { status: number; errorCode: string }> = {
  orgId: { status: 404, errorCode: "INVALID_ORG_ID" },
  groupId: { status: 404, errorCode: "INVALID_GROUP_ID" },
};

/** Throws for a path parameter that does not match its documented pattern. */
export function checkPathParameters(
  route: Route,
  params: Record<string, string>,
  checkParameter: ParameterCheck,
): void {
  for (const parameter of route.pathParameters) {
    const value = params[parameter.name] ?? "";
    if (checkParameter(route, parameter, value)) continue;
    const { status, errorCode } = refusals[parameter.name] ?? {
      status: 400,
      errorCode: "INVALID_PATH_PARAMETER",
    };
    throw new Refusal(status, errorCode, `Invalid path parameter ${parameter.name}: ${value}.`, {
      parameters: [parameter.name],
    });
  }
}
