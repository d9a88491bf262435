import type { GlobalOptions } from "../arguments/global-options.ts";
import type { Io } from "../io.ts";
import { readSecret } from "../profiles/read-secret.ts";
import type { GivenCredential } from "./given-credential.ts";

/** Returns the credential that `--client-id` begins. Its secret is never an argument: `ps` would show it. */
export async function optionCredential(
  options: GlobalOptions & { clientId?: string },
  io: Io,
): Promise<GivenCredential> {
  const { clientId = "", clientSecretStdin } = options;
  const clientSecret = await readSecret(
    {
      what: `the secret of ${clientId}`,
      flag: "--client-secret-stdin",
      isFromStdin: clientSecretStdin === true,
      isAskable: !options.json && !options.ndjson,
    },
    io,
  );
  return {
    auth: { kind: "service-account", clientId, clientSecret },
    partNames: { "auth.clientId": "--client-id", "auth.clientSecret": "The secret on stdin" },
    orgIds: [],
  };
}
