import type { PassiveCheck } from "../checks/check.ts";
import type { Judgement } from "../verdicts/verdict.ts";

/**
 * A caller without credentials is asked for Digest on every page. Basic would send an API key in clear; a challenge without
 * a nonce can be answered by nobody. What a refused token is told is undocumented.
 */
export const rChallenge: PassiveCheck = {
  id: "R-CHALLENGE",
  kind: "passive",
  summary: "A 401 without credentials brings a Digest challenge that can be answered.",
  *judge({ request, answer }, operation) {
    if (!operation || answer.status !== 401 || operation.path.startsWith("/api/oauth/")) return;
    const header = answer.headers.get("WWW-Authenticate");
    const isAnonymous = !request.headers.has("Authorization");
    const pointer = operation.answers.get(401)?.headers.get("WWW-Authenticate")?.pointer;
    const about = { case: isAnonymous ? "without credentials" : "refused", pointer };
    yield { ...about, ...(isAnonymous ? judgeAnonymous(header) : judgeRefused(header)) };
  },
};

type Opinion = Pick<Judgement, "verdict" | "message" | "expected" | "actual">;

/** Directives without which no answer can be computed (RFC 7616, section 3.3). */
const needed = ["realm", "nonce"];

function judgeAnonymous(header: string | null): Opinion {
  const expected = "Digest with realm and nonce";
  const wrong = (message: string): Opinion => ({
    verdict: "violation",
    message,
    expected,
    actual: header ?? "none",
  });
  if (header === null) return wrong("A 401 comes without a challenge.");
  if (!/^Digest /i.test(header)) return wrong("The first challenge is not Digest.");
  const missing = needed.filter((name) => !new RegExp(`\\b${name}="?[^",]+`).test(header));
  if (missing.length > 0) return wrong(`The challenge lacks ${missing.join(" and ")}.`);
  return { verdict: "pass", message: "The challenge is Digest and can be answered." };
}

function judgeRefused(header: string | null): Opinion {
  if (header === null)
    return { verdict: "observed", message: "A refused credential is told no challenge." };
  const scheme = header.split(" ", 1)[0] ?? "";
  if (/^Basic$/i.test(scheme)) {
    const message = "A refused credential is asked for Basic, which would send it in clear.";
    return { verdict: "violation", message, actual: scheme };
  }
  return { verdict: "observed", message: `A refused credential is told a challenge of ${scheme}.` };
}
