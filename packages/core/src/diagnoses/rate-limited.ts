import { RateLimitedError } from "../errors/rate-limited-error.ts";
import { metError, type Evidence } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

export const rateLimited: Diagnosis = {
  cause: "rate-limited",
  examine(evidence) {
    const error = metError(evidence, RateLimitedError);
    if (error || isRefused(evidence)) {
      const wait = error?.retryAfter;
      const until = wait === undefined ? "" : ` for another ${Math.ceil(wait / 1000)} s`;
      return problem(
        `The service refuses requests for their number${until}.`,
        "Wait, then send fewer at once; other programs with this credential or address count as well.",
        wait === undefined ? undefined : { waitSeconds: Math.ceil(wait / 1000) },
      );
    }
    const { organizations } = evidence;
    if (organizations.kind !== "shown") {
      return unknown("Nothing was refused for its number.", "See what ended the request.");
    }
    const remaining = organizations.headers.get("RateLimit-Remaining");
    return ok(
      remaining === null
        ? "Requests are not limited now."
        : `Requests are not limited now; ${remaining} more like the last are free.`,
    );
  },
};

function isRefused({ reached }: Evidence): boolean {
  return reached.kind === "shown" && reached.value.status === 429;
}
