import type { Auth } from "../auth/auth.ts";
import { CredentialsRejectedError } from "../errors/credentials-rejected-error.ts";
import { metError } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

const advice: Readonly<Record<Auth["kind"], { message: string; nextStep: string }>> = {
  "service-account": {
    message: "The client ID or its secret is wrong, or the secret has expired or was deleted",
    nextStep: "Look whether the account has a live secret; if not, create one and use it here.",
  },
  "access-token": {
    message: "The access token is wrong, has expired after its hour, or was revoked",
    nextStep: "Mint another one, or give client ID and secret so that the client does.",
  },
  "api-key": {
    message: "The public key or the private key is wrong, or the key was deleted",
    nextStep: "Look whether the key is still listed, and create another one if not.",
  },
};

export const rejectedCredentials: Diagnosis = {
  cause: "rejected-credentials",
  examine(evidence) {
    const error = metError(evidence, CredentialsRejectedError);
    if (error) {
      const { message, nextStep } = advice[evidence.auth.kind];
      return problem(`${message} (${error.errorCode ?? error.status}).`, nextStep, {
        status: error.status,
        ...(error.errorCode === undefined ? {} : { errorCode: error.errorCode }),
      });
    }
    if (evidence.organizations.kind === "shown") return ok("The credential is accepted.");
    return unknown("The credential was not judged.", "See what ended the request before that.");
  },
};
