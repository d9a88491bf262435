import type { RequestInit as UndiciRequestInit } from "undici";
import { readProxySettings, type ProxySettings } from "./proxy-settings.ts";

type Fetch = typeof globalThis.fetch;

/** One per set of proxies and process: every agent keeps connections of its own, so that one per client would leak. */
const fetches = new Map<string, Promise<Fetch>>();

/**
 * Returns a `fetch` that goes through the proxies an environment names by `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`
 * (either case), or the global one where it names none; `HTTP_PROXY` also serves https where `HTTPS_PROXY` is not set.
 * All that are made for the same proxies share one agent. Made with undici's own `fetch`, because Node's takes the
 * agents of its own version only, and its `NODE_USE_ENV_PROXY` does not exist in 22.18 (nodejs.org/api/cli.html).
 * Bodies are read whole before they are sent. Throws `InvalidProxyError`; neither this nor any later error shows a
 * proxy's password.
 *
 * @example
 * ```ts
 * import { createProxyFetch } from "@purser/core/node";
 *
 * connect({ platform: "atlas", auth, fetch: createProxyFetch() });
 * ```
 */
export function createProxyFetch(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Fetch {
  const settings = readProxySettings(env);
  if (settings.httpProxy === "" && settings.httpsProxy === "") {
    return (input, init) => globalThis.fetch(input, init);
  }
  return async (input, init) => {
    const key = JSON.stringify(settings);
    const shared = fetches.get(key) ?? openProxies(settings);
    fetches.set(key, shared);
    return (await shared)(input, init);
  };
}

async function openProxies(settings: ProxySettings): Promise<Fetch> {
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  // Without a tunnel for plain http, as every other client does: many proxies open tunnels to port 443 only.
  const dispatcher = new EnvHttpProxyAgent({ ...settings, proxyTunnel: false });
  return async (input, init) => {
    // undici's fetch knows neither Node's Request nor its FormData: the standard parts of one request do cross over.
    const request = new Request(input, init);
    const sent: UndiciRequestInit = {
      method: request.method,
      headers: [...request.headers],
      body: request.body === null ? null : await request.arrayBuffer(),
      redirect: request.redirect,
      // Not `request.signal`: it hangs on `request` by a weak reference and may be collected before it is aborted.
      signal: init?.signal ?? (input instanceof Request ? input.signal : null),
      dispatcher,
    };
    return await fetch(request.url, sent);
  };
}
