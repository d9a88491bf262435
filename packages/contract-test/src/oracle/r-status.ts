import type { PassiveCheck } from "../checks/check.ts";

/** A status that the document does not have for an operation surprises every client that was written after it. */
export const rStatus: PassiveCheck = {
  id: "R-STATUS",
  kind: "passive",
  summary: "Every status is one that the document has for that operation.",
  *judge({ answer }, operation) {
    if (!operation) return;
    const { status } = answer;
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
