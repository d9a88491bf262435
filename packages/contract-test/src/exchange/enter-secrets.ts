import type { Json } from "@purser/spec";
import type { Recorded } from "./recording-fetch.ts";
import type { SecretBook } from "./secret-book.ts";

/** Members that hold a credential in clear. */
const secretMembers = new Set(["secret", "access_token", "refresh_token", "clientSecret"]);

/** Enters every secret that an exchange shows where secrets are shown: credentials that were sent, secrets and tokens that came. */
export function enterSecrets(book: SecretBook, { request, answer }: Recorded): void {
  const authorization = request.headers.get("Authorization");
  if (authorization !== null) enterAuthorization(book, authorization);
  enterMembers(book, answer.json);
}

function enterAuthorization(book: SecretBook, authorization: string): void {
  const [scheme = "", value = ""] = authorization.split(" ", 2);
  if (scheme === "Bearer" || scheme === "Basic") book.enter(value);
}

function enterMembers(book: SecretBook, json: Json | undefined): void {
  if (Array.isArray(json)) {
    for (const each of json) enterMembers(book, each);
    return;
  }
  if (typeof json !== "object" || json === null) return;
  for (const [name, value] of Object.entries(json)) {
    if (secretMembers.has(name) && typeof value === "string") {
      book.enter(value);
      if (name === "secret" && typeof json["id"] === "string") book.identify(json["id"], value);
    } else enterMembers(book, value);
  }
}
