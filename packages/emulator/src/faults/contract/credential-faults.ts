import { nonceLifetime, type Digest, type DigestVerdict } from "../../auth/digest.ts";
import { parseDigest } from "../../auth/digest-header.ts";
import type { Credentials } from "../../auth/authenticate.ts";
import type { Caller } from "../../call.ts";
import type { World } from "../../state/world.ts";
import type { Steps } from "../../steps.ts";
import { organizationsIn } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { accountReads, everyRead, onBoth, operationsWhere } from "./operations-of.ts";

type Authenticate = Steps["authenticate"];

/** Lets in whoever a rule takes for somebody; everybody else has to show who he is. */
function lettingIn(whom: (world: World, credentials: Credentials) => Caller | undefined) {
  return ({ authenticate }: Steps): Partial<Steps> => ({
    authenticate: (world, digest, credentials) =>
      whom(world, credentials) ?? authenticate(world, digest, credentials),
  });
}

/** Takes other credentials for those that were sent. */
function reading(change: (credentials: Credentials, world: World) => string | null) {
  return ({ authenticate }: Steps): { authenticate: Authenticate } => ({
    authenticate: (world, digest, credentials) =>
      authenticate(world, digest, {
        ...credentials,
        authorization: change(credentials, world),
      }),
  });
}

/** Comes to another verdict on a Digest answer than it deserves. */
function verifying(
  judge: (verdict: DigestVerdict, ...answer: Parameters<Digest["verify"]>) => DigestVerdict,
) {
  return ({ authenticate }: Steps): { authenticate: Authenticate } => ({
    authenticate(world, digest, credentials) {
      const verify: Digest["verify"] = (...answer) => judge(digest.verify(...answer), ...answer);
      return authenticate(world, { ...digest, verify }, credentials);
    },
  });
}

/** The first owner of the first organization of a platform: who a program is that was not told who asks. */
function defaultCaller(world: World, { platform, now }: Credentials): Caller {
  const home = organizationsIn(world).find((each) => each.platform === platform);
  const account = [...(home?.accounts.values() ?? [])].find(({ roles }) =>
    roles.includes("ORG_OWNER"),
  );
  if (!home || !account) throw new Error(`There is no owner on ${platform}.`);
  const { clientId, secrets } = account;
  const token = {
    value: "",
    clientId,
    secretId: secrets[0]?.id ?? "",
    issuedAt: now,
    expiresAt: now + 1,
  };
  return { kind: "service-account", orgId: home.id, account, token };
}

const valueOf = (authorization: string | null) =>
  /^Bearer\b *(.*)$/i.exec(authorization ?? "")?.[1];

/** The Digest answers each emulator has taken, and when. */
const takenAt = new WeakMap<object, Map<string, number>>();

export const credentialFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-nobody-let-in",
    operations: onBoth(...accountReads, "getOrg", "getGroup"),
    summary: "A request without credentials is answered as if an owner had sent it.",
    steps: lettingIn((world, credentials) =>
      credentials.authorization === null ? defaultCaller(world, credentials) : undefined,
    ),
  },
  {
    name: "semantics-empty-token-let-in",
    operations: everyRead,
    summary: "A bearer token of no characters is taken for an owner's.",
    steps: lettingIn((world, credentials) =>
      valueOf(credentials.authorization) === "" ? defaultCaller(world, credentials) : undefined,
    ),
  },
  {
    name: "semantics-unreadable-token-let-in",
    operations: everyRead,
    summary:
      "A bearer token that is not in three parts is not looked at, and taken for an owner's.",
    steps: lettingIn((world, credentials) => {
      const value = valueOf(credentials.authorization) ?? "";
      const isUnreadable = value !== "" && value.split(".").length !== 3;
      return isUnreadable ? defaultCaller(world, credentials) : undefined;
    }),
  },
  {
    name: "semantics-scheme-not-looked-at",
    operations: everyRead,
    summary: "A token is taken whatever the scheme before it; Bearer is documented.",
    steps: reading(({ authorization }, { tokens }) => {
      const value = /^\S+ +(\S+)$/.exec(authorization ?? "")?.[1];
      return value !== undefined && tokens.has(value) ? `Bearer ${value}` : authorization;
    }),
  },
  {
    name: "semantics-digest-response-unread",
    operations: everyRead,
    summary: "Of a Digest answer the target is looked at, but not whether its key signed it.",
    steps: verifying((verdict, authorization, _method, target, keys) => {
      const answer = parseDigest(authorization);
      const key = keys.get(answer?.username ?? "");
      const isForged = verdict.kind === "refused" && !verdict.stale;
      return isForged && key && answer?.uri === target ? { kind: "ok", key } : verdict;
    }),
  },
  {
    name: "semantics-digest-count-unread",
    operations: operationsWhere(({ method }, platform) => method === "GET" && platform === "atlas"),
    summary: "While its nonce lives a Digest answer is taken again: its count of uses is not read.",
    steps: verifying((verdict, authorization, _method, _target, keys, now) => {
      const taken = takenAt.get(keys) ?? new Map<string, number>();
      takenAt.set(keys, taken);
      if (verdict.kind === "ok") taken.set(authorization, now);
      const first = taken.get(authorization);
      const key = keys.get(parseDigest(authorization)?.username ?? "");
      const isFresh = first !== undefined && now - first <= nonceLifetime;
      return verdict.kind === "refused" && isFresh && key ? { kind: "ok", key } : verdict;
    }),
  },
]);
