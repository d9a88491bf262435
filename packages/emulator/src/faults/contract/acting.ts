import type { Call, Reply } from "../../call.ts";
import { renderTimestamp } from "../../render/timestamp.ts";
import type { Account, AccountSecret, Organization } from "../../state/records.ts";
import type { World } from "../../state/world.ts";

/** The account a path names, if there is one. */
export function accountOf(call: Call): Account | undefined {
  return call.world.accounts.get(call.params["clientId"] ?? "");
}

/** The account an answer made. */
export function madeBy(call: Call, reply: Reply): Account | undefined {
  const { clientId } = reply.body as { clientId?: string };
  return call.world.accounts.get(clientId ?? "");
}

/** The organization a call acts in: its caller's. */
export function homeOf(call: Call): Organization | undefined {
  return call.world.organizations.get(call.caller.orgId);
}

/** Every organization an emulator holds; none where they are made on demand, which nobody can count. */
export function organizationsIn({ organizations }: World): Organization[] {
  return organizations instanceof Map
    ? [...(organizations as ReadonlyMap<string, Organization>).values()]
    : [];
}

type Dates = { id: string; expiresAt: string };

/** Gives the newest secret of an account another date of expiry, in the state and in the answer that made it. */
export function withExpiry(
  reply: Reply,
  account: Account | undefined,
  expiryOf: (secret: AccountSecret) => number,
): Reply {
  const secret = account?.secrets.at(-1);
  if (!secret) return reply;
  secret.expiresAt = expiryOf(secret);
  const expiresAt = renderTimestamp(secret.expiresAt);
  const body = reply.body as { secrets?: Dates[] };
  return {
    ...reply,
    body: body.secrets
      ? { ...body, secrets: body.secrets.map((each) => ({ ...each, expiresAt })) }
      : { ...body, expiresAt },
  };
}
