import { VersionError } from "../errors/version-error.ts";
import { metError } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

export const unsupportedVersion: Diagnosis = {
  cause: "unsupported-version",
  examine(evidence) {
    const error = metError(evidence, VersionError);
    const nextStep = "Update the client.";
    if (error) {
      const what = error.operationId ?? "an operation";
      return problem(
        `The service does not speak the version of ${what} that was asked for.`,
        nextStep,
        error.operationId === undefined ? undefined : { operationId: error.operationId },
      );
    }
    const { organizations } = evidence;
    if (organizations.kind !== "shown") {
      return unknown("No versioned resource was answered.", "See what ended the request.");
    }
    const sunset = organizations.headers.get("Sunset");
    return sunset === null
      ? ok("The versions asked for are spoken.")
      : problem(`A version that this client speaks ends on ${sunset}.`, nextStep, { sunset });
  },
};
