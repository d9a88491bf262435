/** Without regard to case and to `_` and `-`. */
const tellingKeys = new Set([
  "accesstoken",
  "authorization",
  "clientsecret",
  "cookie",
  "password",
  "privatekey",
  "proxyauthorization",
  "refreshtoken",
  "secret",
  "setcookie",
  "token",
]);

/** Whether a key's text is a secret wherever it turns up: `clientSecret`, `private_key`, `Authorization` and the like. */
export function isTellingKey(key: string): boolean {
  return tellingKeys.has(key.replaceAll(/[_-]/g, "").toLowerCase());
}
