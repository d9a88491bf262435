import type { Answer } from "../../answer.ts";

/** The answer with headers set, or taken away where the value is null. */
export function editHeaders(answer: Answer, changes: Record<string, string | null>): Answer {
  const headers = { ...answer.headers };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete headers[name];
    else headers[name] = value;
  }
  return { ...answer, headers };
}
