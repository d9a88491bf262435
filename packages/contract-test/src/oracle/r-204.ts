import type { PassiveCheck } from "../checks/check.ts";

/** A 204 ends with its headers: what announces a body makes the next answer on the connection unreadable. */
export const r204: PassiveCheck = {
  id: "R-204",
  kind: "passive",
  summary: "A 204 has no body, no Content-Type and no Content-Length (RFC 9110, section 8.6).",
  *judge({ answer }) {
    if (answer.status !== 204) return;
    const { headers, text } = answer;
    const contentType = headers.get("Content-Type");
    const length = headers.get("Content-Length");
    const found = [
      text === "" ? "" : `a body of ${text.length} characters`,
      contentType === null ? "" : `Content-Type ${contentType}`,
      length === null || length === "0" ? "" : `Content-Length ${length}`,
    ].filter((each) => each !== "");
    yield {
      verdict: found.length === 0 ? "pass" : "violation",
      case: "204",
      message: found.length === 0 ? "The answer is empty." : `A 204 carries ${found.join(", ")}.`,
      expected: "neither body nor headers of one",
      actual: found.join(", ") || "neither",
    };
  },
};
