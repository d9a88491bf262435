import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { metError } from "./evidence.ts";
import { ok, problem, unknown, type Diagnosis, type Judgment } from "./finding.ts";

export const proxyInTheWay: Diagnosis = {
  cause: "proxy-in-the-way",
  examine(evidence) {
    const { host, reached } = evidence;
    if (reached.kind !== "shown") {
      return unknown("Nothing answered.", "See what keeps the host from answering.");
    }
    const { headers, value } = reached;
    if (value.status >= 300 && value.status < 400) {
      return inTheWay(`${host} redirects to ${hostOf(headers.get("Location"))}`, host);
    }
    const type = headers.get("Content-Type") ?? "";
    if (/html/i.test(type)) return inTheWay(`${host} answers with a web page`, host);
    const error = metError(evidence, UnexpectedAnswerError);
    if (error) return inTheWay(error.message.replace(/\.$/, ""), host);
    return ok("Answers come from the API itself.");
  },
};

function inTheWay(message: string, host: string): Judgment {
  return problem(
    `${message}.`,
    "Check the base URL, and sign in to or configure the proxy that stands in between.",
    { host },
  );
}

/** The host only: a sign-in page's address may carry tokens. */
function hostOf(location: string | null): string {
  return location !== null && URL.canParse(location) ? new URL(location).host : "another address";
}
