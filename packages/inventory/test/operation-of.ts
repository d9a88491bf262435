const routes: readonly [pattern: RegExp, operationId: string][] = [
  [/\/orgs\/[^/]+$/, "getOrg"],
  [/\/orgs\/[^/]+\/groups$/, "getOrgGroups"],
  [/\/orgs\/[^/]+\/settings$/, "getOrgSettings"],
  [/\/orgs\/[^/]+\/delegationSettings$/, "getOrgDelegationSettings"],
  [/\/orgs\/[^/]+\/apiKeys$/, "listOrgApiKeys"],
  [/\/orgs\/[^/]+\/mcpConfigs$/, "listOrgMcpConfigs"],
  [/\/orgs\/[^/]+\/mcpConfigs\/[^/]+\/secrets$/, "listOrgMcpConfigSecrets"],
  [/\/orgs\/[^/]+\/serviceAccounts$/, "listOrgServiceAccounts"],
  [/\/orgs\/[^/]+\/serviceAccounts\/[^/]+\/groups\/?$/, "getOrgServiceAccountGroups"],
  [/\/orgs\/[^/]+\/serviceAccounts\/[^/]+\/accessList$/, "listOrgServiceAccountAccessList"],
  [/\/groups\/[^/]+\/serviceAccounts$/, "listGroupServiceAccounts"],
  [/\/groups\/[^/]+\/alertConfigs$/, "listGroupAlertConfigs"],
];

/** Returns the operation of a request, and what token requests are otherwise. */
export function operationOf(request: Request): string {
  const { pathname } = new URL(request.url);
  if (pathname === "/api/oauth/token") return "token";
  const found = routes.find(([pattern]) => pattern.test(pathname));
  if (!found) throw new Error(`A collection asks for ${pathname}, which it need not.`);
  return found[1];
}
