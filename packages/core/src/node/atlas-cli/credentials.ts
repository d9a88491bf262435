import type { Auth } from "../../auth/auth.ts";
import { Secret } from "../../secret.ts";
import { KeychainUnavailableError } from "../keychain/keychain-unavailable-error.ts";
import type { Keychain } from "../keychain/keychain.ts";
import type { Settings } from "./parse-config.ts";

type Pair = { first: string; second: string };

/** The two kinds of credentials a profile can hold, in the order of preference, by the names of their properties. */
const kinds = [
  { authType: "service_account", names: ["client_id", "client_secret"] },
  { authType: "api_keys", names: ["public_api_key", "private_api_key"] },
] as const;

/**
 * Returns the credentials of a profile. A pair that the file holds whole is taken from there; otherwise the keychain is
 * asked for it, in service `atlascli_<profile>` under the name of the property (atlas-cli-core,
 * config/secure/go_keyring.go). With an `auth_type` of one kind, the other kind is not looked at.
 */
export async function readCredentials(
  profile: string,
  settings: Settings,
  keychain: Keychain,
): Promise<{ auth: Auth | undefined; keychainError: KeychainUnavailableError | undefined }> {
  const authType = settings.get("auth_type");
  const named = kinds.filter((kind) => kind.authType === authType);
  // A user account's tokens are the Atlas CLI's own; `no_auth` says itself that there is nothing to find.
  if (authType === "user_account" || authType === "no_auth") return nothing;
  const wanted = named.length > 0 ? named : kinds;
  try {
    for (const source of ["file", "keychain"] as const) {
      for (const { authType: kind, names } of wanted) {
        const [first, second] = await Promise.all(
          names.map((name) => readProperty(source, profile, name, settings, keychain)),
        );
        if (first && second)
          return { auth: toAuth(kind, { first, second }), keychainError: undefined };
      }
    }
    return nothing;
  } catch (error) {
    if (!(error instanceof KeychainUnavailableError)) throw error;
    return { auth: undefined, keychainError: error };
  }
}

const nothing = { auth: undefined, keychainError: undefined };

async function readProperty(
  source: "file" | "keychain",
  profile: string,
  name: string,
  settings: Settings,
  keychain: Keychain,
): Promise<string | undefined> {
  const written = settings.get(name);
  if (source === "file") return written;
  // An id may stay in the file while its secret is in the keychain; what the keychain says goes first.
  return (await keychain.get(`atlascli_${profile}`, name)) || written;
}

function toAuth(kind: (typeof kinds)[number]["authType"], { first, second }: Pair): Auth {
  const secret = new Secret(second);
  return kind === "service_account"
    ? { kind: "service-account", clientId: first, clientSecret: secret }
    : { kind: "api-key", publicKey: first, privateKey: secret };
}
