import type { Answer } from "../../answer.ts";

export type Json = Record<string, unknown>;

type Edit = (value: Json) => unknown;

export function isError(answer: Answer): boolean {
  return answer.status >= 400;
}

/** The answer with its whole body edited, where it is a success that has one. */
export function editBody(answer: Answer, edit: Edit): Answer {
  if (isError(answer) || answer.body === undefined) return answer;
  return { ...answer, body: edit(answer.body as Json) };
}

/** The answer with its error body edited, where it is an error. */
export function editError(answer: Answer, edit: Edit): Answer {
  if (!isError(answer) || answer.body === undefined) return answer;
  return { ...answer, body: edit(answer.body as Json) };
}

/** The answer with each item of its list edited, or the one thing it answers. */
export function editItems(answer: Answer, edit: Edit): Answer {
  return editBody(answer, (body) =>
    Array.isArray(body["results"])
      ? { ...body, results: (body["results"] as Json[]).map(edit) }
      : edit(body),
  );
}

/** The answer with each secret edited, of every account in it or the one secret it answers. */
export function editSecrets(answer: Answer, edit: (secret: Json, account: Json) => Json): Answer {
  return editItems(answer, (item) =>
    Array.isArray(item["secrets"])
      ? { ...item, secrets: (item["secrets"] as Json[]).map((secret) => edit(secret, item)) }
      : edit(item, item),
  );
}

export function without(value: Json, ...names: string[]): Json {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** An ID of the same form that is another. */
export function flipped(id: string): string {
  return `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`;
}
