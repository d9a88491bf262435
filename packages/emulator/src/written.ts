import type { Answer } from "./answer.ts";

/** An answer as it goes over the wire; `text` is null where there is no body. */
export type Written = { status: number; headers: Record<string, string>; text: string | null };

const bodyless = new Set([204, 205, 304]);

/** Writes an answer: JSON in one line, or indented by two spaces when `isPretty`; to HEAD the headers alone. */
export function write(answer: Answer, isPretty = false, isHead = false): Written {
  const { status, headers, body } = answer;
  const isEmpty =
    (body === undefined && answer.text === undefined) || isHead || bodyless.has(status);
  const text = isEmpty
    ? null
    : (answer.text ?? JSON.stringify(body, null, isPretty ? 2 : undefined));
  return { status, headers, text };
}

export function toResponse({ status, headers, text }: Written): Response {
  return new Response(text, { status, headers });
}
