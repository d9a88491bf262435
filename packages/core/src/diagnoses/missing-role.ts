import { roleIncludes, type Platform } from "@purser/spec";
import { NotAllowedError } from "../errors/not-allowed-error.ts";
import { operationsOf } from "../operations/operations.ts";
import { errorOf, type Evidence } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis, type Judgment } from "./finding.ts";

export const missingRole: Diagnosis = {
  cause: "missing-role",
  examine(evidence) {
    const met = [evidence.error, errorOf(evidence.organizations)].find(
      (error) => error instanceof NotAllowedError,
    );
    if (met) {
      const { operationId = "the operation", requiredRoles } = met;
      return lacking([{ operationId, roles: requiredRoles }]);
    }
    return evidence.operations.length === 0
      ? ok("Nothing was refused for a role.")
      : judge(evidence);
  },
};

/** Compares the organization's roles alone: which project an operation would act in is not known. */
function judge({ platform, operations: wanted, self }: Evidence): Judgment {
  if (self.kind !== "shown") {
    return unknown(
      "The credential's roles cannot be read.",
      "Look at its roles in the web interface, or try the operation.",
    );
  }
  const held = self.value.roles;
  const missing = wanted
    .map((operationId) => ({
      operationId,
      roles: operationsOf(platform)[operationId]?.requiredRoles ?? [],
    }))
    .filter(({ roles }) => roles.length > 0 && !suffices(platform, held, roles));
  if (missing.length === 0)
    return ok(`${held.join(", ")} suffices for all operations asked about.`);
  const isProject = ({ roles }: Missing) => roles.every((role) => role.startsWith("GROUP_"));
  if (missing.every(isProject)) {
    return unknown(
      `The organization's roles do not suffice for ${missing.map(nameOf).join(" and ")}; roles in the project may.`,
      "Look at the account's roles in the project.",
    );
  }
  return lacking(
    missing.filter((one) => !isProject(one)),
    held,
  );
}

type Missing = { operationId: string; roles: readonly string[] };

function lacking(missing: readonly Missing[], held?: readonly string[]): Judgment {
  return problem(
    `A role is missing: ${missing.map(nameOf).join("; ")}.`,
    "Have an owner of the organization grant the role; a new token will not help.",
    {
      operations: missing.map(({ operationId }) => operationId),
      roles: [...new Set(missing.flatMap(({ roles }) => roles))],
      ...(held && { held }),
    },
  );
}

function nameOf({ operationId, roles }: Missing): string {
  return `${operationId} asks for ${roles.length === 0 ? "one that is not documented" : roles.join(" or ")}`;
}

function suffices(platform: Platform, held: readonly string[], asked: readonly string[]): boolean {
  const includes: Readonly<Record<string, readonly string[]>> = roleIncludes[platform];
  return held.some(
    (role) => asked.includes(role) || includes[role]?.some((one) => asked.includes(one)) === true,
  );
}
