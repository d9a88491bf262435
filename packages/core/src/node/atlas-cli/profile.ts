import type { Auth } from "../../auth/auth.ts";
import type { KeychainUnavailableError } from "../keychain/keychain-unavailable-error.ts";

/** A profile of the Atlas CLI, as far as it concerns a connection. What the profile leaves out is undefined. */
export type AtlasCliProfile = {
  /** Lower case, as the Atlas CLI keeps it. */
  name: string;
  /** `api_keys`, `service_account`, `user_account`, `no_auth`, or whatever later versions add. */
  authType: string | undefined;
  /**
   * Ready for `connect`: the pair that `authType` names, else the service account, else the API key. Undefined where no
   * pair is complete: also for a user account, whose tokens are the Atlas CLI's own.
   */
  auth: Auth | undefined;
  /** Why the keychain could not be asked for what the file does not hold. */
  keychainError: KeychainUnavailableError | undefined;
  orgId: string | undefined;
  projectId: string | undefined;
  /** `cloud`, or `cloudgov` for the government cloud. */
  service: string | undefined;
  /** `ops_manager_url`, else `base_url`: the Atlas CLI takes either for another host. No slash at the end. */
  baseUrl: string | undefined;
  /** Output format of the Atlas CLI. */
  output: string | undefined;
};
