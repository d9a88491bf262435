import { ok, problem, type Diagnosis } from "./finding.ts";

export const unreachableHost: Diagnosis = {
  cause: "unreachable-host",
  examine({ host, reached }) {
    if (reached.kind === "shown") return ok(`${host} answers.`);
    const why = reached.kind === "failed" ? reasonOf(reached.error) : "it was not asked";
    return problem(
      `${host} does not answer: ${why}.`,
      "Check the base URL, the network, and whether a proxy has to be used.",
      { host, reason: why },
    );
  },
};

/** `fetch` says "fetch failed" and keeps the reason in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message;
}
