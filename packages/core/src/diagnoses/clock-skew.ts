import { ok, problem, unknown, type Diagnosis } from "./finding.ts";

/** Milliseconds. Access tokens live an hour; a clock that is off by more than this makes expiry dates misleading. */
const mostSkew = 300_000;

export const clockSkew: Diagnosis = {
  cause: "clock-skew",
  examine({ reached }) {
    const date =
      reached.kind === "shown" ? Date.parse(reached.headers.get("Date") ?? "") : Number.NaN;
    if (reached.kind !== "shown" || Number.isNaN(date)) {
      return unknown(
        "No answer says what time it is there.",
        "Compare this machine's clock with another one.",
      );
    }
    const { sentAt, receivedAt } = reached.value;
    // The service looked at its clock between sending and receiving; what lies in between is no skew.
    const ahead = sentAt > date ? sentAt - date : Math.min(0, receivedAt - date);
    const text = `${Math.round(Math.abs(ahead) / 1000)} s`;
    if (Math.abs(ahead) <= mostSkew) return ok(`This machine's clock is right to within ${text}.`);
    return problem(
      `This machine's clock is ${text} ${ahead > 0 ? "ahead of" : "behind"} the service's.`,
      "Set the clock by a time server: expiry of tokens and secrets is judged by it.",
      { skewSeconds: Math.round(ahead / 1000) },
    );
  },
};
