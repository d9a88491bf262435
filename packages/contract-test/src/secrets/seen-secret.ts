import type { Json } from "@purser/spec";
import { memberOf, textOf, type Exchange } from "../exchange/exchange.ts";

/** A secret as an answer shows it; what is missing or of another type is undefined. */
export type SeenSecret = {
  id: string | undefined;
  value: string | undefined;
  /** Milliseconds since the epoch; NaN where it is no date. */
  createdAt: number;
  expiresAt: number;
};

/** Returns the secret of an answer that made one, and undefined where it was refused. */
export function secretIn({ answer }: Exchange): SeenSecret | undefined {
  return answer.status < 300 ? readSecret(answer.json) : undefined;
}

/** Returns the secrets of an account in an answer; none where it shows no list of them. */
export function secretsIn({ answer }: Exchange): SeenSecret[] {
  const secrets = memberOf(answer.json, "secrets");
  return Array.isArray(secrets) ? secrets.map(readSecret) : [];
}

/** Returns the secret of an account by its id. */
export function secretWith(exchange: Exchange, id: string | undefined): SeenSecret | undefined {
  return secretsIn(exchange).find((each) => each.id === id);
}

function readSecret(json: Json | undefined): SeenSecret {
  return {
    id: textOf(json, "id"),
    value: textOf(json, "secret"),
    createdAt: Date.parse(textOf(json, "createdAt") ?? ""),
    expiresAt: Date.parse(textOf(json, "expiresAt") ?? ""),
  };
}
