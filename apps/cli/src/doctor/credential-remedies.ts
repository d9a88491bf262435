import type { Remedy } from "./remedy.ts";
import { doctorAgain, isFromEnvironment, onAccount, type Situation } from "./situation.ts";

const token = "MONGODB_ATLAS_ACCESS_TOKEN";
const [id, secret] = ["MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET"];
const [publicKey, privateKey] = ["MONGODB_ATLAS_PUBLIC_API_KEY", "MONGODB_ATLAS_PRIVATE_API_KEY"];

/** Reads it without showing it, and without leaving it in the shell's history. */
const typeSecret = `read -rs ${secret} && export ${secret}`;

/** What to do where credentials are not taken for good. */
export const credentialRemedies = {
  "swapped-credentials": ({ facts, situation }) => {
    const remedy = swapped[String(facts["holds"])];
    if (remedy === undefined) return {};
    if (!isFromEnvironment(situation)) {
      return { nextStep: remedy.nextStep, commands: ["purser profile add NAME"] };
    }
    return { nextStep: remedy.nextStep, commands: remedy.commands(situation) };
  },
  "rejected-credentials": ({ situation }) => {
    const { clientId } = situation;
    if (clientId === undefined) {
      return hasToken(situation)
        ? {
            nextStep: `Tokens live an hour: give ${id} and ${secret} in its place, so that Purser mints them.`,
            commands: [`unset ${token}`, `export ${id}=CLIENT`, typeSecret],
          }
        : {
            nextStep:
              "Look in the organization's list of API keys whether the key is still there, and make another if not.",
            commands: [doctorAgain(situation, "--platform gov")],
          };
    }
    return {
      nextStep: `With other credentials, look whether ${clientId} has a live secret and make one if not; then give it here. An account of the government cloud needs --platform gov.`,
      commands: [
        onAccount(situation, "secrets list"),
        onAccount(situation, "secrets create", "--hours 2160 --to file:secret.txt"),
        ...(situation.profile === undefined
          ? []
          : [`purser profile add ${situation.profile} --client-id ${clientId} --replace`]),
        ...(isFromEnvironment(situation) ? [typeSecret] : []),
      ],
    };
  },
  "token-limit": () => ({
    nextStep:
      "Wait up to an hour for the oldest to end. To stay below it, let commands share one: they do, in one user's state folder ($XDG_STATE_HOME).",
    commands: ["purser token --revoke"],
  }),
  "address-not-listed": ({ facts, situation }) => {
    const address = facts["address"];
    if (address === undefined) return { commands: [onAccount(situation, "access list")] };
    return {
      nextStep: `From an address that is listed, or by another owner, add ${String(address)}. A project's network access list is another thing and does not count.`,
      commands: [onAccount(situation, "access add", String(address))],
    };
  },
  "access-list-required": ({ situation }) => ({
    nextStep:
      "Have another owner add the addresses that requests come from; the credential cannot do it for itself.",
    commands: [onAccount(situation, "access add", "ADDRESS")],
  }),
} as const satisfies Record<string, Remedy>;

type Swap = { nextStep: string; commands: (situation: Situation) => readonly string[] };

/** By what stands where something else belongs. Both sides of an `export` are read before either is set. */
const swapped: Readonly<Record<string, Swap>> = {
  "api-key": {
    nextStep: `These are the keys of an API key: give them as ${publicKey} and ${privateKey}.`,
    commands: (situation) => [
      `export ${publicKey}="$${id}" ${privateKey}="$${secret}"; unset ${id} ${secret}`,
      doctorAgain(situation),
    ],
  },
  "service-account": {
    nextStep: `This belongs to a service account: give its two halves as ${id} and ${secret}.`,
    commands: (situation) => [
      ...(hasToken(situation)
        ? [`export ${id}=CLIENT ${secret}="$${token}"; unset ${token}`]
        : [
            `export ${id}="$${publicKey}" ${secret}="$${privateKey}"; unset ${publicKey} ${privateKey}`,
          ]),
      doctorAgain(situation),
    ],
  },
  secret: {
    nextStep: `Swap ${id} and ${secret}; replace the secret, for it may have been logged as an ID.`,
    commands: (situation) => [
      `export ${id}="$${secret}" ${secret}="$${id}"`,
      doctorAgain(situation),
    ],
  },
  "client-id": {
    nextStep: `Give the secret that belongs to the client ID, which begins with mdb_sa_sk_.`,
    commands: (situation) => [typeSecret, doctorAgain(situation)],
  },
};

function hasToken({ credential }: Situation): boolean {
  return credential === "access-token";
}
