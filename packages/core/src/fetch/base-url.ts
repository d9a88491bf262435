import { InvalidRequestError } from "../errors/invalid-request-error.ts";

/**
 * Reads the address that the API's paths are appended to. Throws an `InvalidRequestError` for one that is no URL, that
 * carries credentials, a query or a fragment, or that would send credentials in the clear: HTTPS, or HTTP to this machine.
 */
export function parseBaseUrl(text: string | URL): URL {
  const fault = (message: string) =>
    new InvalidRequestError(
      `The client was given a base URL that ${message}. Pass an https:// address such as https://cloud.mongodb.com.`,
      {
        faults: [{ path: "baseUrl", message }],
      },
    );
  const address = String(text);
  const url = parseUrl(address);
  if (url === undefined) throw fault("is not a URL");
  if (!isSafeProtocol(url)) throw fault("is neither HTTPS nor HTTP to this machine");
  if (url.username !== "" || url.password !== "") throw fault("carries a user name or password");
  if (url.search !== "" || url.hash !== "") throw fault("has a query or a fragment");
  return url;
}

/** `URL.canParse` is not asked: for some overlong hosts it says yes, and the constructor throws all the same (Node 24). */
function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** HTTPS, or HTTP that does not leave the machine. */
export function isSafeProtocol({ protocol, hostname }: URL): boolean {
  if (protocol === "https:") return true;
  const isLoopback = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/.test(hostname);
  return protocol === "http:" && isLoopback;
}

const prefixes = new WeakMap<URL, string>();

/** What every address of the API begins with: origin and path of the base, without a slash at its end. */
export function prefixOf(baseUrl: URL): string {
  // A client has one base for all its calls, and taking it apart costs half a microsecond.
  const known = prefixes.get(baseUrl);
  if (known !== undefined) return known;
  const prefix = baseUrl.origin + basePathOf(baseUrl);
  prefixes.set(baseUrl, prefix);
  return prefix;
}

/** The base's path, without a slash at its end: empty for a bare host. */
export function basePathOf({ pathname }: URL): string {
  return pathname === "/" ? "" : pathname.replace(/\/+$/, "");
}
