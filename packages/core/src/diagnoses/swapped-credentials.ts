import type { Auth } from "../auth/auth.ts";
import { Secret } from "../secret.ts";
import { ok, problem, type Diagnosis, type Judgment } from "./finding.ts";

/** Eight lower-case letters: what the platforms' public keys are made of. */
const publicKeyForm = /^[a-z]{8}$/;
const clientIdForm = /^mdb_sa_id_/;
const secretPrefix = "mdb_sa_sk_";

export const swappedCredentials: Diagnosis = {
  cause: "swapped-credentials",
  examine: ({ auth }) => judge(auth),
};

function judge(auth: Auth): Judgment {
  if (auth.kind === "service-account") {
    if (publicKeyForm.test(auth.clientId)) {
      return swapped("The client ID looks like an API key's public key", "api-key");
    }
    if (auth.clientId.startsWith(secretPrefix)) {
      return problem(
        "The client ID holds a service account's secret.",
        "Swap client ID and secret, and replace the secret: it may have been logged as an ID.",
        { holds: "secret" },
      );
    }
    if (clientIdForm.test(Secret.of(auth.clientSecret).expose())) {
      return problem("The secret holds a client ID.", "Give the secret that belongs to it.", {
        holds: "client-id",
      });
    }
    return ok("The credential has the form of a service account's.");
  }
  // A public key that begins so is the client ID of a service account.
  if (auth.kind === "api-key" && auth.publicKey.startsWith("mdb_sa_")) {
    return swapped("The public key looks like a service account's client ID", "service-account");
  }
  if (auth.kind === "access-token" && startsWith(auth.accessToken, secretPrefix)) {
    return swapped("The access token looks like a service account's secret", "service-account");
  }
  return ok(`The credential has the form of its kind, ${auth.kind}.`);
}

function startsWith(secret: string | Secret, prefix: string): boolean {
  return Secret.of(secret).expose().startsWith(prefix);
}

function swapped(what: string, kind: Auth["kind"]): Judgment {
  return problem(`${what}.`, `Give it as auth of kind "${kind}".`, { holds: kind });
}
