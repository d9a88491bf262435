import type { Finding } from "@purser/core";
import { credentialRemedies } from "./credential-remedies.ts";
import { networkRemedies } from "./network-remedies.ts";
import type { Remedy } from "./remedy.ts";
import { doctorAgain, onAccount } from "./situation.ts";

/** What to do about each cause that the client finds. */
export const remedies: Readonly<Record<Finding["cause"], Remedy>> = {
  ...networkRemedies,
  ...credentialRemedies,
  "wrong-platform": ({ facts, situation }) =>
    typeof facts["expected"] === "string"
      ? {
          nextStep: `Use --platform ${facts["expected"]}; a profile keeps it.`,
          commands: [doctorAgain(situation, `--platform ${facts["expected"]}`)],
        }
      : {},
  "missing-role": ({ facts, situation }) => {
    const wanted = listOf(facts["roles"]);
    const held = listOf(facts["held"]);
    const [role] = wanted;
    if (role === undefined) return {};
    return {
      nextStep: `Have an organization owner grant ${wanted.join(" or ")}; a new token will not help.`,
      commands: [
        onAccount(
          situation,
          "accounts update",
          [...held, role].map((one) => `--role ${one}`).join(" "),
        ),
      ],
    };
  },
  "expiring-secret": ({ situation }) => ({
    nextStep:
      "Rotate it before it ends: make a second secret, bring it where this one is used, then delete this one.",
    commands: [onAccount(situation, "secrets rotate", "--self --hours 2160 --to file:secret.txt")],
  }),
  "rate-limited": ({ facts, situation }) => ({
    nextStep:
      "Wait, then send fewer at once (--concurrency); other programs with this credential or address count as well.",
    commands:
      facts["waitSeconds"] === undefined
        ? []
        : [`sleep ${String(facts["waitSeconds"])}; ${doctorAgain(situation)}`],
  }),
  "unsupported-version": () => ({
    nextStep: "Update Purser: it and the service do not go together.",
    commands: ["npm install --global purser@latest", "purser --version --verbose"],
  }),
};

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
