import { operations, type Operation, type Platform } from "@purser/spec";

/** Returns the operation that a request asks for; `createAccessToken` where it asks for a token. */
export function operationOf(request: Request, platform: Platform): string {
  const { pathname } = new URL(request.url);
  if (pathname === "/api/oauth/token") return "createAccessToken";
  const found = Object.values(operations[platform]).find(
    (operation) => operation.method === request.method && isAt(operation, pathname),
  );
  if (found === undefined) throw new Error(`No operation of ${platform} is at ${pathname}.`);
  return found.operationId;
}

function isAt({ path, alternatePaths }: Operation, pathname: string): boolean {
  return [path, ...alternatePaths].some((one) =>
    new RegExp(`^${one.replaceAll(/\{[^}]+\}/g, "[^/]+")}/?$`).test(pathname),
  );
}
