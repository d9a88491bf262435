import type { PassiveCheck } from "../checks/check.ts";

/** What a gateway answers in the service's place: R-5XX has it. */
const gateway = new Set([502, 503, 504]);

/** A status that the document does not have for an operation surprises every client that was written after it. */
export const rStatus: PassiveCheck = {
  id: "R-STATUS",
  kind: "passive",
  summary: "Every status is one that the document has for that operation.",
  *judge({ request, answer }, operation) {
    const { status } = answer;
    // "Not modified" belongs to HTTP, and answers a question that only HTTP has (RFC 9110, section 15.4.5).
    const isNotModified = status === 304 && request.headers.has("If-None-Match");
    if (!operation || gateway.has(status) || isNotModified) return;
    const documented = [...operation.answers.keys()];
    const isKnown = operation.answers.has(status);
    yield {
      verdict: isKnown ? "pass" : "violation",
      case: `${status}`,
      message: isKnown ? `${status} is documented.` : `${status} is not documented.`,
      expected: documented.join(", "),
      actual: `${status}`,
      pointer: isKnown
        ? `${operation.pointer}/responses/${status}`
        : `${operation.pointer}/responses`,
    };
  },
};
