import type { Exchange } from "../exchange/exchange.ts";
import { expanding, quoted } from "./shell-words.ts";

/** What the transport adds by itself, and a person need not repeat. */
const added = new Set(["authorization", "content-length", "host", "user-agent", "x-request-id"]);

/**
 * Returns a command line that repeats an exchange. Credentials are left to the shell: `$TOKEN`, or `$CLIENT_ID` and
 * `$CLIENT_SECRET`, or `$PUBLIC_KEY` and `$PRIVATE_KEY`; so are `$ORG_ID` and `$PROJECT_ID`, since IDs in evidence are
 * pseudonyms.
 */
export function curlOf({ request, params }: Exchange): string {
  const { method, headers, body } = request;
  const words = ["curl --silent --show-error --include"];
  if (method === "HEAD") words.push("--head");
  else if (method !== (body === undefined ? "GET" : "POST")) words.push(`--request ${method}`);
  words.push(expanding(openedUrl(request.url, params), ["ORG_ID", "PROJECT_ID"]));
  const authorization = headers.get("Authorization");
  if (authorization !== null) words.push(credentialOf(authorization));
  for (const [name, value] of headers) {
    if (!added.has(name)) words.push(`--header ${quoted(`${name}: ${value}`)}`);
  }
  if (body !== undefined) words.push(`--data-raw ${quoted(body)}`);
  return words.join(" \\\n  ");
}

function openedUrl(url: string, { orgId, groupId }: Readonly<Record<string, string>>): string {
  let opened = url;
  if (isId(orgId)) opened = opened.replace(`/${orgId}`, "/$ORG_ID");
  if (isId(groupId)) opened = opened.replace(`/${groupId}`, "/$PROJECT_ID");
  return opened;
}

/** What is no ID was sent on purpose, and has to be repeated as it is. */
function isId(value: string | undefined): value is string {
  return value !== undefined && /^[0-9a-f]{24}$/.test(value);
}

function credentialOf(authorization: string): string {
  const scheme = authorization.split(" ", 1)[0]?.toLowerCase();
  if (scheme === "basic") return '--user "$CLIENT_ID:$CLIENT_SECRET"';
  if (scheme === "digest") return '--digest --user "$PUBLIC_KEY:$PRIVATE_KEY"';
  if (scheme === "bearer") return '--header "Authorization: Bearer $TOKEN"';
  return `--header ${quoted(`Authorization: ${authorization}`)}`;
}
