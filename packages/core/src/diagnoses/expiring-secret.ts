import type { SeenSecret } from "../creation/seen-account.ts";
import { Secret } from "../secret.ts";
import type { Evidence, SelfAccount } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

const millisecondsPerDay = 86_400_000;
/** Days: twice the week for which an older secret lives on once a second one is made. */
const soon = 14;

export const expiringSecret: Diagnosis = {
  cause: "expiring-secret",
  examine(evidence) {
    if (evidence.auth.kind !== "service-account") return ok("The credential has no secret.");
    if (evidence.self.kind !== "shown") {
      return unknown(
        "The account cannot read when its own secrets expire.",
        "Have somebody with ORG_READ_ONLY look.",
      );
    }
    const secret = secretInUse(evidence, evidence.self.value);
    if (!secret) return unknown("No secret of the account matches.", "Look at its secrets.");
    const { id, expiresAt } = secret;
    const days = Math.floor((expiresAt - evidence.now) / millisecondsPerDay);
    const date = new Date(expiresAt).toISOString();
    if (days >= soon) return ok(`The secret expires in ${days} days, on ${date}.`);
    return problem(
      `The secret ${id} expires in ${days} days, on ${date}.`,
      "Create a second secret, bring it where this one is used, then delete this one.",
      { secretId: id, expiresAt: date },
    );
  },
};

/** The secret whose mask ends as ours does: a mask shows the last four characters. */
function secretInUse({ auth }: Evidence, { secrets, masks }: SelfAccount): SeenSecret | undefined {
  if (auth.kind !== "service-account") return undefined;
  const ending = Secret.of(auth.clientSecret).expose().slice(-4);
  const matching = secrets.filter(({ id }) => masks.get(id)?.endsWith(ending) === true);
  // Should both end alike, the one that expires first is the one to worry about.
  return matching.toSorted((a, b) => a.expiresAt - b.expiresAt)[0];
}
