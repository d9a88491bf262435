import { parseBaseUrl } from "../arguments/parse-base-url.ts";
import { parseOrganizationId } from "../arguments/parse-organization-id.ts";
import { parseProjectId } from "../arguments/parse-project-id.ts";
import type { Io } from "../io.ts";
import { credentialFromEnvironment, variablesByKind, variablesByPart } from "./credential.ts";
import type { GivenCredential } from "./given-credential.ts";

/** The variables that go with the credentials of the environment, and with no others. */
const orgId = "MONGODB_ATLAS_ORG_ID";
const projectId = "MONGODB_ATLAS_PROJECT_ID";
const baseUrl = "MONGODB_ATLAS_BASE_URL";

/** Returns the variables of each credential that are set, in the order in which one is taken. */
export function credentialVariables(env: Io["env"]): string[][] {
  return variablesByKind
    .map((names) => names.filter((name) => (env[name] ?? "") !== ""))
    .filter((names) => names.length > 0);
}

/** Returns the variables of credentials, and of what goes with them, that are set. */
export function variablesSet(env: Io["env"]): string[] {
  const others = [orgId, projectId, baseUrl].filter((name) => (env[name] ?? "") !== "");
  return [...credentialVariables(env).flat(), ...others];
}

/** Returns the credential of the environment, and what goes with it. Throws where one half is missing, and for bad values. */
export function environmentCredential(env: Io["env"]): GivenCredential {
  const auth = credentialFromEnvironment(env);
  const org = read(env, orgId, parseOrganizationId);
  const project = read(env, projectId, parseProjectId);
  const url = read(env, baseUrl, parseBaseUrl);
  return {
    auth,
    partNames: variablesByPart,
    orgIds: org === undefined ? [] : [org],
    ...(project === undefined ? {} : { projectId: project }),
    ...(url === undefined ? {} : { baseUrl: url }),
  };
}

function read(
  env: Io["env"],
  name: string,
  parse: (text: string, source: string) => string,
): string | undefined {
  const text = env[name] ?? "";
  return text === "" ? undefined : parse(text, name);
}
