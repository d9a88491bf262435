import { clientSecret, credentialEnv, ids, type Setting, start } from "./small-world.ts";

const day = 86_400_000;

/** What can be wrong with a connection, with the one check that must say so and words of what to do about it. */
export type Ill = Setting & { check: string; says: RegExp; command: RegExp; argv?: string[] };

export const ills: Readonly<Record<string, Ill>> = {
  "an expired secret": {
    age: 366 * day,
    check: "rejected-credentials",
    says: /has expired/,
    command: new RegExp(`^purser secrets create ${ids.client} --hours \\d+ --to file:`),
  },
  "a wrong secret": {
    env: { ...credentialEnv, MONGODB_ATLAS_CLIENT_SECRET: "mdb_sa_sk_wrong" },
    check: "rejected-credentials",
    says: /invalid_client/,
    command: /^read -rs MONGODB_ATLAS_CLIENT_SECRET/,
  },
  "a token that nobody issued": {
    env: { MONGODB_ATLAS_ACCESS_TOKEN: "nobodys" },
    check: "rejected-credentials",
    says: /access token/,
    command: /^unset MONGODB_ATLAS_ACCESS_TOKEN$/,
  },
  "too many tokens": {
    emulator: { limits: { activeTokensPerAccount: 0 } },
    check: "token-limit",
    says: /100/,
    command: /^purser token --revoke$/,
  },
  "a missing role": {
    prepare: (_organization, account) => {
      account.roles = ["ORG_MEMBER"];
    },
    // On Cloud Manager every role of an organization may read them: a refusal of its own has to be made up.
    fetch: (request, pass) =>
      /\/v1\.0\/orgs\/[^/]+\/serviceAccounts\?/.test(request.url) ? refuses() : pass(),
    check: "organization-access",
    says: /give it ORG_(READ_ONLY|MEMBER)/,
    command: new RegExp(
      `^purser accounts update ${ids.client} --role ORG_(READ_ONLY|MEMBER) --org ${ids.org}$`,
    ),
  },
  "an address that is not on the list": {
    prepare: (_organization, account) =>
      void account.accessList.push({
        cidrBlock: "198.51.100.7/32",
        ipAddress: "198.51.100.7",
        createdAt: start,
        lastUsedAt: null,
        lastUsedAddress: null,
        requestCount: 0,
      }),
    check: "address-not-listed",
    says: /203\.0\.113\.10/,
    command: new RegExp(`^purser access add ${ids.client} 203\\.0\\.113\\.10$`),
  },
  "an access list that is missing": {
    prepare: (organization) => {
      organization.settings.apiAccessListRequired = true;
    },
    check: "access-list-required",
    says: /requires an API access list/,
    command: new RegExp(`^purser access add ${ids.client} ADDRESS$`),
  },
  "a clock that is ahead": {
    ahead: 600_000,
    check: "clock-skew",
    says: /600 s ahead/,
    command: /timedatectl/,
  },
  "a clock that is behind": {
    ahead: -600_000,
    check: "clock-skew",
    says: /600 s behind/,
    command: /sntp/,
  },
  "a secret that is about to end": {
    age: 360 * day,
    check: "expiring-secret",
    says: /expires in 5 days/,
    command: new RegExp(`^purser secrets rotate ${ids.client} --self`),
  },
  "an API key where a service account belongs": {
    env: {
      MONGODB_ATLAS_CLIENT_ID: "abcdefgh",
      MONGODB_ATLAS_CLIENT_SECRET: "01234567-89ab-cdef-0123-456789abcdef",
    },
    check: "swapped-credentials",
    says: /API key's public key/,
    command: /^export MONGODB_ATLAS_PUBLIC_API_KEY="\$MONGODB_ATLAS_CLIENT_ID"/,
  },
  "a service account where an API key belongs": {
    env: {
      MONGODB_ATLAS_PUBLIC_API_KEY: ids.client,
      MONGODB_ATLAS_PRIVATE_API_KEY: clientSecret,
    },
    check: "swapped-credentials",
    says: /service account's client ID/,
    command: /^export MONGODB_ATLAS_CLIENT_ID="\$MONGODB_ATLAS_PUBLIC_API_KEY"/,
  },
  "client ID and secret the wrong way round": {
    env: {
      MONGODB_ATLAS_CLIENT_ID: clientSecret,
      MONGODB_ATLAS_CLIENT_SECRET: ids.client,
    },
    check: "swapped-credentials",
    says: /holds a service account's secret/,
    command: /^export MONGODB_ATLAS_CLIENT_ID="\$MONGODB_ATLAS_CLIENT_SECRET"/,
  },
  "a secret in place of a token": {
    env: { MONGODB_ATLAS_ACCESS_TOKEN: clientSecret },
    check: "swapped-credentials",
    says: /looks like a service account's secret/,
    command: /unset MONGODB_ATLAS_ACCESS_TOKEN$/,
  },
  "a host whose name does not resolve": {
    fetch: () => fails("getaddrinfo ENOTFOUND emulator.invalid"),
    check: "unreachable-host",
    says: /ENOTFOUND/,
    command: /^curl -sSI https:\/\/emulator\.invalid\//,
  },
  "a certificate that nobody vouches for": {
    fetch: () => fails("self-signed certificate in certificate chain"),
    check: "unreachable-host",
    says: /NODE_EXTRA_CA_CERTS/,
    command: /^curl /,
  },
  "a proxy that asks to sign in": {
    emulator: { faults: ["wrong-content-type"] },
    check: "proxy-in-the-way",
    says: /web page/,
    command: /^NO_PROXY=emulator\.invalid purser doctor/,
  },
  "a proxy that sends elsewhere": {
    emulator: { faults: ["redirect"] },
    check: "proxy-in-the-way",
    says: /redirects to elsewhere\.invalid/,
    command: /^NO_PROXY=/,
  },
  "too many requests": {
    emulator: { faults: ["rate-limit-storm:7"] },
    check: "rate-limited",
    says: /another 7 s/,
    command: /^sleep 7; purser doctor/,
  },
  "an organization that is another's": {
    argv: ["--org", "650000000000000000000009"],
    check: "organization-access",
    says: /organization 650000000000000000000009/,
    command: /^purser orgs$/,
  },
};

function refuses(): Promise<Response> {
  const body = {
    error: 401,
    errorCode: "USER_UNAUTHORIZED",
    detail: "This resource requires the role ORG_MEMBER.",
    reason: "Unauthorized",
    parameters: [],
  };
  return Promise.resolve(Response.json(body, { status: 401 }));
}

function fails(message: string): Promise<never> {
  return Promise.reject(new TypeError("fetch failed", { cause: new Error(message) }));
}
