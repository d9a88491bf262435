import type { PlannedRequest } from "../plan/planned-request.ts";

/** Whose secrets are meant, and through what. */
export type SecretsOf = { platform: string; orgId: string; clientId: string; projectId?: string };

const roots: Readonly<Record<string, string>> = {
  atlas: "/api/atlas/v2",
  "cloud-manager": "/api/public/v1.0",
};

export function readingRequest(of: SecretsOf, effect: string): PlannedRequest {
  return {
    operationId: `get${levelOf(of)}ServiceAccount`,
    method: "GET",
    path: pathOf(of),
    effect,
  };
}

export function creationRequest(of: SecretsOf, secretExpiresAfterHours: number): PlannedRequest {
  return {
    operationId: `create${levelOf(of)}ServiceAccountSecret`,
    method: "POST",
    path: `${pathOf(of)}/secrets`,
    body: { secretExpiresAfterHours },
    effect: "Creates the new secret. It is sent once, whatever happens to its answer.",
  };
}

export function deletionRequest(of: SecretsOf, secretId: string, effect: string): PlannedRequest {
  return {
    operationId: `delete${levelOf(of)}ServiceAccountSecret`,
    method: "DELETE",
    path: `${pathOf(of)}/secrets/${secretId}`,
    effect,
  };
}

/** What a verification sends, signed with the new secret. */
export function verificationRequests({ platform }: SecretsOf): PlannedRequest[] {
  const method = "POST";
  return [
    {
      operationId: "createAccessToken",
      method,
      path: "/api/oauth/token",
      effect: "Proves the new secret by obtaining an access token with it.",
    },
    {
      operationId: "listOrgs",
      method: "GET",
      path: `${roots[platform]}/orgs`,
      effect: "Shows that the access token is taken; what it may do does not matter.",
    },
    {
      operationId: "revokeAccessToken",
      method,
      path: "/api/oauth/revoke",
      effect: "Ends that access token.",
    },
  ];
}

function levelOf({ projectId }: SecretsOf): string {
  return projectId === undefined ? "Org" : "Group";
}

function pathOf({ platform, orgId, clientId, projectId }: SecretsOf): string {
  const owner = projectId === undefined ? `orgs/${orgId}` : `groups/${projectId}`;
  return `${roots[platform]}/${owner}/serviceAccounts/${clientId}`;
}
