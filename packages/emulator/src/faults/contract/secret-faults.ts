import { accountOf, homeOf, madeBy, withExpiry } from "./acting.ts";
import type { Call, Handler, Reply } from "../../call.ts";
import type { Limits } from "../../limits.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { lenientBody } from "./lenient-body.ts";
import { accountCreates, onBoth, secretCreates } from "./operations-of.ts";

const everyCreate = onBoth(...accountCreates, ...secretCreates);
const rotations = onBoth(...secretCreates);
const hour = 3_600_000;

const targetOf = (call: Call, reply: Reply) => accountOf(call) ?? madeBy(call, reply);

/** Makes a secret under other limits than the documented ones. */
function under(limits: Partial<Limits>) {
  return (call: Call, next: Handler): Reply =>
    next({ ...call, limits: { ...call.limits, ...limits } });
}

/** Lets whole hours past the bounds that Cloud Manager's document has. */
function hoursTaken(isMeant: (hours: number) => boolean) {
  return lenientBody(
    ({ field }) => field === "secretExpiresAfterHours",
    (body) => body,
    (body) => {
      const { secretExpiresAfterHours: hours } = body as { secretExpiresAfterHours?: unknown };
      return Number.isInteger(hours) && isMeant(hours as number);
    },
  );
}

export const secretFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-hours-as-minutes",
    operations: everyCreate,
    summary: "secretExpiresAfterHours is taken for minutes: the secret lives a 60th of its time.",
    handle(call, next) {
      const reply = next(call);
      return withExpiry(
        reply,
        targetOf(call, reply),
        ({ createdAt, expiresAt }) => createdAt + (expiresAt - createdAt) / 60,
      );
    },
  },
  {
    name: "semantics-lifetime-fixed",
    operations: everyCreate,
    summary: "Secrets live 90 days whatever secretExpiresAfterHours asked for.",
    handle(call, next) {
      const reply = next(call);
      return withExpiry(
        reply,
        targetOf(call, reply),
        ({ createdAt }) => createdAt + 90 * 24 * hour,
      );
    },
  },
  {
    name: "semantics-lifetime-hour-long",
    operations: everyCreate,
    summary: "Secrets live an hour longer than secretExpiresAfterHours asked for.",
    handle(call, next) {
      const reply = next(call);
      return withExpiry(reply, targetOf(call, reply), ({ expiresAt }) => expiresAt + hour);
    },
  },
  {
    name: "semantics-short-lifetime-taken",
    operations: everyCreate,
    summary: "A lifetime under the documented 8 hours is taken instead of refused.",
    steps: hoursTaken((hours) => hours >= 1 && hours < 8),
    handle: under({ shortestSecretHours: 1 }),
  },
  {
    name: "semantics-shortest-lifetime-refused",
    operations: everyCreate,
    summary: "The shortest documented lifetime, 8 hours, is refused.",
    handle: under({ shortestSecretHours: 9 }),
  },
  {
    name: "semantics-long-lifetime-taken",
    operations: everyCreate,
    summary: "A lifetime above what the organization allows is taken instead of refused.",
    steps: hoursTaken((hours) => hours > 8766 && hours <= 1_000_000),
    handle(call, next) {
      const settings = homeOf(call)?.settings;
      if (!settings) return next(call);
      const before = settings.maxServiceAccountSecretValidityInHours;
      settings.maxServiceAccountSecretValidityInHours = 1_000_000;
      try {
        return next(call);
      } finally {
        settings.maxServiceAccountSecretValidityInHours = before;
      }
    },
  },
  {
    name: "semantics-third-secret",
    operations: rotations,
    summary: "A third secret is made; an account may have two.",
    handle: under({ secretsPerAccount: 3 }),
  },
  {
    name: "semantics-second-secret-refused",
    operations: rotations,
    summary: "A second secret is refused, so that nobody can rotate; an account may have two.",
    handle: under({ secretsPerAccount: 1 }),
  },
  {
    name: "semantics-rotation-keeps-expiry",
    operations: rotations,
    summary: "A second secret leaves the older one its date; it is to end within seven days.",
    handle: under({ rotationOverlapHours: 1_000_000 }),
  },
  {
    name: "semantics-rotation-seven-hours",
    operations: rotations,
    summary: "A second secret leaves the older one seven hours instead of seven days.",
    handle: under({ rotationOverlapHours: 7 }),
  },
  {
    name: "semantics-rotation-ends-older",
    operations: rotations,
    summary: "A second secret ends the older one at once instead of within seven days.",
    handle: under({ rotationOverlapHours: 0 }),
  },
  {
    name: "semantics-rotation-disables-older",
    operations: rotations,
    summary: "A new secret makes the older one obtain nothing, which is shown as if it lived on.",
    handle(call, next) {
      const [older] = accountOf(call)?.secrets ?? [];
      const reply = next(call);
      // What is shown of it, its prefix and its last four characters, stays.
      if (older) older.value = older.value.replace(/(?<=^mdb_sa_sk_).+(?=.{4}$)/, "disabled");
      return reply;
    },
  },
  {
    name: "semantics-rotation-extends-older",
    operations: rotations,
    summary: "A second secret gives the older one seven days even where it was to end sooner.",
    handle(call, next) {
      const older = accountOf(call)?.secrets[0];
      const reply = next(call);
      if (older) older.expiresAt = call.now + call.limits.rotationOverlapHours * hour;
      return reply;
    },
  },
  {
    name: "semantics-rotation-deletes-older",
    operations: rotations,
    summary: "A second secret takes the place of the older one, which is gone.",
    handle(call, next) {
      const reply = next(call);
      const secrets = accountOf(call)?.secrets;
      secrets?.splice(0, secrets.length - 1);
      return reply;
    },
  },
  {
    name: "semantics-rotation-same-value",
    operations: rotations,
    summary: "A second secret has the value of the first one: nothing was rotated.",
    handle(call, next) {
      const value = accountOf(call)?.secrets[0]?.value;
      if (value === undefined) return next(call);
      return next({ ...call, identifiers: { ...call.identifiers, secretValue: () => value } });
    },
  },
  {
    name: "semantics-secret-does-not-work",
    operations: everyCreate,
    summary: "The secret in the answer obtains no token: another one was kept.",
    handle(call, next) {
      const reply = next(call);
      const secret = targetOf(call, reply)?.secrets.at(-1);
      if (secret) secret.value = `mdb_sa_sk_${"0".repeat(36)}${secret.value.slice(-4)}`;
      return reply;
    },
  },
  {
    name: "semantics-secret-without-prefix",
    operations: everyCreate,
    summary: "Secrets are made without the documented prefix mdb_sa_sk_.",
    handle(call, next) {
      const { identifiers } = call;
      const secretValue = () => identifiers.secretValue().slice("mdb_sa_sk_".length);
      return next({ ...call, identifiers: { ...identifiers, secretValue } });
    },
  },
  {
    name: "semantics-secret-ids-shared",
    operations: rotations,
    summary: "A second secret has the id of the first, so that neither can be deleted alone.",
    handle(call, next) {
      const id = accountOf(call)?.secrets[0]?.id;
      if (id === undefined) return next(call);
      let isFirst = true;
      const objectId = (at: number) => {
        // The ids that follow are those of events.
        if (!isFirst) return call.identifiers.objectId(at);
        isFirst = false;
        return id;
      };
      return next({ ...call, identifiers: { ...call.identifiers, objectId } });
    },
  },
  {
    name: "semantics-secret-on-sibling",
    operations: rotations,
    summary: "A new secret cuts short the secrets of every account, not only of its own.",
    handle(call, next) {
      const reply = next(call);
      const latest = call.now + call.limits.rotationOverlapHours * hour;
      for (const { clientId, secrets } of homeOf(call)?.accounts.values() ?? []) {
        if (clientId === call.params["clientId"]) continue;
        for (const secret of secrets) secret.expiresAt = Math.min(secret.expiresAt, latest);
      }
      return reply;
    },
  },
]);
