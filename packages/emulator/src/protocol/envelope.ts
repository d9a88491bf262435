import type { Answer } from "../answer.ts";
import type { Page } from "./page.ts";

/**
 * Puts the status into the body for clients that cannot read it elsewhere: beside `results` in a list, around
 * everything else as `content`. An answer without a body stays without one; the HTTP status stays (undocumented).
 */
export function envelop(answer: Answer): Answer {
  if (answer.body === undefined) return answer;
  const { status } = answer;
  return isPage(answer.body)
    ? { ...answer, body: { ...answer.body, status } }
    : { ...answer, body: { status, content: answer.body } };
}

function isPage(body: unknown): body is Page {
  return typeof body === "object" && body !== null && "results" in body;
}
