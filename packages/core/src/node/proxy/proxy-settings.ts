import { InvalidProxyError } from "./invalid-proxy-error.ts";

/** Addresses of proxies as the environment names them; empty where there is none. */
export type ProxySettings = { httpProxy: string; httpsProxy: string; noProxy: string };

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` of an environment; the lower-case spelling goes first, as in curl
 * (curl.se/docs/manpage.html, Environment). Throws `InvalidProxyError`.
 */
export function readProxySettings(env: Environment): ProxySettings {
  return {
    httpProxy: proxyOf(env, "HTTP_PROXY"),
    httpsProxy: proxyOf(env, "HTTPS_PROXY"),
    noProxy: env["no_proxy"] ?? env["NO_PROXY"] ?? "",
  };
}

function proxyOf(env: Environment, upper: string): string {
  const lower = upper.toLowerCase();
  const variable = env[lower] === undefined ? upper : lower;
  const value = env[variable]?.trim() ?? "";
  if (value === "") return "";
  // curl takes an address without a scheme for an HTTP proxy.
  const text = value.includes("://") ? value : `http://${value}`;
  if (!URL.canParse(text)) throw new InvalidProxyError(variable, "it is not an address");
  const { protocol, href, username, password } = new URL(text);
  if (protocol !== "http:" && protocol !== "https:") {
    throw new InvalidProxyError(variable, "only http and https proxies can be used");
  }
  try {
    decodeURIComponent(username + password);
  } catch {
    throw new InvalidProxyError(variable, "its user or password is not percent-encoded");
  }
  return href;
}
