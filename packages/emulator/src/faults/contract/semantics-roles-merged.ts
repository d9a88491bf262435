import type { SemanticFault } from "../fault.ts";

export const semanticsRolesMerged: SemanticFault = {
  kind: "semantics",
  name: "semantics-roles-merged",
  summary:
    "Updating a service account adds the given roles to the old ones instead of replacing them.",
  operations: ["updateOrgServiceAccount"],
  handle(call, next) {
    const account = call.world.accounts.get(call.params["clientId"] ?? "");
    const before = account?.roles ?? [];
    const body = call.body as { roles?: string[] };
    const roles = body.roles && [...new Set([...before, ...body.roles])];
    return next(roles ? { ...call, body: { ...body, roles } } : call);
  },
};
