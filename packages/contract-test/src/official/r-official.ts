import type { PassiveCheck } from "../checks/check.ts";

/** The spec of Purser and MongoDB's own document are judged apart: where they disagree the verdicts differ, and show it. */
export const rOfficial: PassiveCheck = {
  id: "R-OFFICIAL",
  kind: "passive",
  summary: "Every body keeps its schema in MongoDB's own document, where one was given.",
  *judge(exchange, operation, { official }) {
    if (!official) {
      yield {
        verdict: "skipped",
        operationId: "*",
        case: "no document",
        message: "It needs a document of MongoDB's own: none was given.",
        evidence: [],
      };
      return;
    }
    if (!operation) return;
    const { status } = exchange.answer;
    const word = official.judge(exchange, operation);
    if (word.state === "silent") return;
    if (word.state === "unreadable") {
      yield {
        verdict: "inconclusive",
        case: `${status}`,
        message: `The official document cannot be read here: ${word.reason}.`,
      };
      return;
    }
    if (word.faults.length === 0)
      yield { verdict: "pass", case: `${status}`, message: "The body keeps the official schema." };
    for (const { at, message, keyword, pointer } of word.faults) {
      const place = at.replaceAll(/\/\d+(?=\/|$)/g, "/*");
      const where = place === "" ? "The body" : place;
      yield {
        verdict: "violation",
        case: `${status} ${place === "" ? "/" : place}: ${keyword}`,
        message: `${where} ${message}, by the official document.`,
        expected: pointer,
      };
    }
  },
};
