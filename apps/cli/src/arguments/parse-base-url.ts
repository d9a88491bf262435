import { UsageError } from "../errors/usage-error.ts";

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Returns the origin of a base URL. Credentials would go there: only HTTPS or this machine will do. */
export function parseBaseUrl(text: string, source: string): string {
  const hint =
    "Give an origin such as https://cloud.mongodb.com, or http://127.0.0.1:8787 on this machine.";
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new UsageError(`${source} "${text}" is not an HTTP address.`, hint);
  }
  if (url.username !== "" || url.password !== "") {
    throw new UsageError(`${source} holds a user name or a password.`, hint);
  }
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "") {
    throw new UsageError(`${source} "${text}" has more than a scheme, a host and a port.`, hint);
  }
  if (url.protocol === "http:" && !loopback.test(url.hostname)) {
    throw new UsageError(`${source} "${text}" would send credentials unencrypted.`, hint);
  }
  return url.origin;
}
