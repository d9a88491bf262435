import { parseBaseUrl } from "../arguments/parse-base-url.ts";
import { parseClientId } from "../arguments/parse-client-id.ts";
import { parseOrganizationId } from "../arguments/parse-organization-id.ts";
import { parsePlatform } from "../arguments/parse-platform.ts";
import { parseProjectId } from "../arguments/parse-project-id.ts";
import { parsePublicKey } from "../arguments/parse-public-key.ts";
import { Failure } from "../errors/failure.ts";
import type { TomlTable } from "./parse-toml.ts";
import type { CredentialIdentity, Profile } from "./profile.ts";

/** What is wrong with one profile of the file, and with which of its keys. */
export class ProfileFault extends Error {
  readonly key: string | undefined;
  readonly problem: string;

  constructor(key: string | undefined, problem: string) {
    super(problem);
    this.key = key;
    this.problem = problem;
  }
}

const secretKeys = /secret|private|token|password/;

/** Reads one profile. Throws a ProfileFault that tells nothing of the value at fault: it may be a secret in the wrong place. */
export function tableToProfile(name: string, table: TomlTable): Profile {
  const rest = new Map(Object.entries(table));
  const take = <T>(key: string, parse: (text: string, source: string) => T): T | undefined => {
    const value = rest.get(key);
    rest.delete(key);
    if (value === undefined) return undefined;
    if (typeof value !== "string") throw new ProfileFault(key, "is not text");
    try {
      return parse(value, key);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      throw new ProfileFault(key, `is none. ${error.hint}`.replace(/\.$/, ""));
    }
  };
  const need = <T>(key: string, parse: (text: string, source: string) => T): T => {
    const value = take(key, parse);
    if (value === undefined) throw new ProfileFault(undefined, `lacks ${key}`);
    return value;
  };
  const identity = takeIdentity(need);
  const secret = need("secret", oneOf("keychain", "file"));
  const platform = take("platform", parsePlatform);
  const baseUrl = take("base_url", parseBaseUrl);
  const orgId = take("org_id", parseOrganizationId);
  const projectId = take("project_id", parseProjectId);
  for (const key of rest.keys()) {
    throw new ProfileFault(
      key,
      secretKeys.test(key)
        ? "does not belong there: a secret is in the keychain, or in the file beside it"
        : "is no key of such a profile",
    );
  }
  return {
    name,
    ...identity,
    secret,
    ...(platform === undefined ? {} : { platform }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(orgId === undefined ? {} : { orgId }),
    ...(projectId === undefined ? {} : { projectId }),
  };
}

function takeIdentity(
  need: <T>(key: string, parse: (text: string, source: string) => T) => T,
): CredentialIdentity {
  const auth = need("auth", oneOf("service-account", "api-key", "access-token"));
  if (auth === "service-account") return { auth, clientId: need("client_id", parseClientId) };
  return auth === "api-key" ? { auth, publicKey: need("public_key", parsePublicKey) } : { auth };
}

function oneOf<T extends string>(...choices: readonly T[]): (text: string, key: string) => T {
  return (text, key) => {
    const found = choices.find((choice) => choice === text);
    if (found === undefined) throw new ProfileFault(key, `is none of ${choices.join(", ")}`);
    return found;
  };
}
