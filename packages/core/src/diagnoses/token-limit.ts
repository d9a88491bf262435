import { TokenLimitError } from "../errors/token-limit-error.ts";
import { metError } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

export const tokenLimit: Diagnosis = {
  cause: "token-limit",
  examine(evidence) {
    if (evidence.auth.kind !== "service-account") return ok("Only service accounts mint tokens.");
    if (metError(evidence, TokenLimitError)) {
      return problem(
        "The service account has as many active access tokens as it may have, 100.",
        "Wait up to an hour for the oldest to expire, revoke those that are not used, and share one token among processes with a token store.",
      );
    }
    return evidence.organizations.kind === "shown"
      ? ok("A token could be had.")
      : unknown(
          "No token was refused for their number.",
          "See what ended the request before that.",
        );
  },
};
