import { InvalidRequestError, type Fault } from "../errors/invalid-request-error.ts";
import { spellFaults } from "../errors/spell-faults.ts";
import { Secret } from "../secret.ts";
import type { Auth } from "./auth.ts";

function faultsAt(path: string, value: unknown): Fault[] {
  const message = problemOf(value);
  return message === undefined ? [] : [{ path, message }];
}

/** Why a value cannot stand in a header; undefined where it can. */
function problemOf(value: unknown): string | undefined {
  if (!(typeof value === "string" || value instanceof Secret)) return "is missing";
  const text = Secret.of(value).expose();
  if (text === "") return "is empty";
  if (text.trim() !== text) return "begins or ends with blanks or line breaks";
  return /^[\x21-\x7e]+$/.test(text) ? undefined : "has characters that no credential has";
}

const partsOf: Readonly<Record<Auth["kind"], readonly string[]>> = {
  "service-account": ["clientId", "clientSecret"],
  "access-token": ["accessToken"],
  "api-key": ["publicKey", "privateKey"],
};

/**
 * Throws an `InvalidRequestError` that names, without its value, every part of a credential that could not be sent: a
 * line break read from a file along with the secret, or the "…" of a masked one.
 */
export function checkCredentials(auth: Auth): void {
  const given: Readonly<Record<string, unknown>> = auth;
  const kind = String(given["kind"]);
  const faults = Object.hasOwn(partsOf, kind)
    ? partsOf[auth.kind].flatMap((name) => faultsAt(`auth.${name}`, given[name]))
    : [{ path: "auth.kind", message: `is none of ${Object.keys(partsOf).join(", ")}` }];
  // Basic authentication ends the name at the first colon.
  if (kind === "service-account" && String(given["clientId"]).includes(":")) {
    faults.push({ path: "auth.clientId", message: "has a colon" });
  }
  if (faults.length === 0) return;
  throw new InvalidRequestError(
    `The client was given credentials that cannot be sent: ${spellFaults(faults)}. Pass them exactly as the platform showed them.`,
    { faults },
  );
}
