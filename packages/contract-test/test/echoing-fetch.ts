type Fetch = typeof globalThis.fetch;

/** A way in which a service could repeat a credential. */
export type Echo = (
  text: string,
  credential: string,
) => { text: string; headers?: [string, string] };

const encoded = (text: string) => Buffer.from(text).toString("base64");

/** Ways to repeat a credential that no fault of the emulator has. */
export const echoes: Readonly<Record<string, Echo>> = {
  "in the address of a link": (text, credential) => ({
    text: text.replaceAll(/("href": ?"[^"]*)"/g, `$1#t=${encodeURIComponent(credential)}"`),
  }),
  "in a page of HTML": (_text, credential) => ({
    text: `<html><body><p>Welcome, <b title="${credential}">${credential}</b></p></body></html>`,
    headers: ["Content-Type", "text/html"],
  }),
  "in base64": (text, credential) => ({ text, headers: ["X-Debug", encoded(`id:${credential}`)] }),
  "in base64 in a URL in JSON": (text, credential) => ({
    text: JSON.stringify({
      next: `https://x.invalid/?k=${encodeURIComponent(encoded(credential))}`,
      text,
    }),
  }),
  "in a header it escapes": (text, credential) => ({
    text,
    headers: ["X-Debug", encodeURIComponent(JSON.stringify({ a: credential }))],
  }),
};

/**
 * Returns a `fetch` whose answers repeat the credential of their request, and which remembers every credential that went by:
 * what was sent, and secrets and tokens that came.
 */
export function echoingFetch(fetch: Fetch, echo: Echo | undefined, seen: Set<string>): Fetch {
  return async (input, init) => {
    const sent = new Headers(init?.headers).get("Authorization")?.split(" ")[1];
    const response = await fetch(input, init);
    const text = await response.text();
    for (const [, secret = ""] of text.matchAll(/"(?:secret|access_token)": ?"([^"]{12,})"/g))
      seen.add(secret);
    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    const isPlain =
      status < 200 ||
      status === 204 ||
      (input instanceof Request ? input.url : String(input)).includes("/oauth/");
    if (sent !== undefined && sent.length >= 16) seen.add(sent);
    const changed = echo && sent !== undefined && !isPlain ? echo(text, sent) : { text };
    if (changed.headers) headers.set(...changed.headers);
    return new Response(status === 204 ? null : changed.text, { status, statusText, headers });
  };
}
