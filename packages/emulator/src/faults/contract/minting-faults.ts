import { parseBasic } from "../../auth/basic.ts";
import type { OAuthRequest } from "../../auth/oauth.ts";
import type { AccountSecret } from "../../state/records.ts";
import type { World } from "../../state/world.ts";
import type { Steps } from "../../steps.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { onBoth } from "./operations-of.ts";

const minting = onBoth("createAccessToken");
const revoking = onBoth("revokeAccessToken");

/** Characters of a secret that are compared: its prefix, and few more. */
const compared = 20;

type Find = (world: World, user: string, password: string) => AccountSecret | undefined;

/** Takes the secret that a rule finds for the one that was sent. */
function withSecret(request: OAuthRequest, world: World, find: Find): OAuthRequest {
  const pair = parseBasic(request.authorization);
  const secret = pair && find(world, pair.user, pair.password);
  return secret
    ? { ...request, authorization: `Basic ${btoa(`${pair.user}:${secret.value}`)}` }
    : request;
}

const mintingWith =
  (find: Find) =>
  ({ createAccessToken }: Steps): Partial<Steps> => ({
    createAccessToken: (house, request) =>
      createAccessToken(house, withSecret(request, house.world, find)),
  });

export const mintingFaults = contractFaultsOf("semantic", [
  {
    name: "semantics-secret-compared-in-part",
    operations: minting,
    summary: "The first 20 characters of a secret are compared: whatever follows obtains a token.",
    steps: mintingWith((world, user, password) =>
      world.accounts
        .get(user)
        ?.secrets.find(({ value }) => value.slice(0, compared) === password.slice(0, compared)),
    ),
  },
  {
    name: "semantics-secret-of-another-mints",
    operations: minting,
    summary: "The secret of any account of the organization obtains a token for every other.",
    steps: mintingWith((world, user, password) => {
      const account = world.accounts.get(user);
      const others = world.organizations.get(account?.orgId ?? "")?.accounts.values() ?? [];
      const isKnown = [...others].some(({ secrets }) =>
        secrets.some(({ value }) => value === password),
      );
      return isKnown ? account?.secrets.at(-1) : undefined;
    }),
  },
  {
    name: "semantics-grant-not-required",
    operations: minting,
    summary: "A request that names no grant_type obtains a token; RFC 6749 requires it.",
    steps: ({ createAccessToken }) => ({
      createAccessToken(house, request) {
        const form = new URLSearchParams(request.body);
        if (!form.has("grant_type")) form.set("grant_type", "client_credentials");
        return createAccessToken(house, { ...request, body: form.toString() });
      },
    }),
  },
  {
    name: "semantics-second-token-dead",
    operations: minting,
    summary:
      "Of two tokens within a minute the second is dead from the start; 100 may live at once.",
    steps: ({ createAccessToken }) => ({
      createAccessToken(house, request) {
        const { tokens } = house.world;
        const user = parseBasic(request.authorization)?.user;
        const isSecond = [...tokens.values()].some(
          ({ clientId, issuedAt }) => clientId === user && issuedAt > request.now - 60_000,
        );
        const answer = createAccessToken(house, request);
        const { access_token: value } = (answer.body ?? {}) as { access_token?: string };
        if (isSecond && value !== undefined) tokens.delete(value);
        return answer;
      },
    }),
  },
  {
    name: "semantics-revoke-without-secret",
    operations: revoking,
    summary: "A token is revoked for whoever knows its client ID, whatever secret is sent.",
    steps: ({ revokeAccessToken }) => ({
      revokeAccessToken: (house, request) =>
        revokeAccessToken(
          house,
          withSecret(request, house.world, (world, user) => world.accounts.get(user)?.secrets[0]),
        ),
    }),
  },
]);
