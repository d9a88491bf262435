/** Tells whether the answer to a created account holds what is shown once: its ID and, if it was made with one, its secret. */
export function hasAccountValue(body: unknown, isWithSecret: boolean): boolean {
  if (!isObject(body) || typeof body["clientId"] !== "string") return false;
  const secrets = body["secrets"];
  return !isWithSecret || (Array.isArray(secrets) && secrets.some(hasSecretValue));
}

/** Tells whether the answer to a created secret holds its ID and value. */
export function hasSecretValue(body: unknown): boolean {
  return isObject(body) && typeof body["id"] === "string" && typeof body["secret"] === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
