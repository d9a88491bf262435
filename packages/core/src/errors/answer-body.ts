import type { RejectedField } from "./rejected-request-error.ts";

/** What the body of an error answer says, in the API's shape or in OAuth's. */
export type RefusalWords = {
  /** Undefined where the body names no cause. */
  errorCode: string | undefined;
  detail: string | undefined;
  parameters: readonly unknown[];
  fields: readonly RejectedField[];
  /** Why nothing could be read, to follow "answered 502 …". */
  unread?: string;
};

/** Characters of the service's words that an error keeps. */
const longest = 1000;

/** Reads the body of an error answer, also one in an envelope. Never throws. */
export function readAnswerBody(text: string, contentType: string | null): RefusalWords {
  if (text.trim() === "") return unread("without a body");
  const body = parse(text);
  if (body === undefined) {
    const isPage = /html/i.test(contentType ?? "") || /^\s*<(?:!doctype|html)/i.test(text);
    return unread(isPage ? "with a web page" : "with a body that is no JSON object");
  }
  const content = recordOf(body["content"]);
  const error = codeOf(body) === undefined && content !== undefined ? content : body;
  const errorCode = codeOf(error);
  if (errorCode === undefined) return unread("with JSON that names no cause");
  const parameters = error["parameters"];
  return {
    errorCode,
    detail: wordsOf(error["detail"]) ?? wordsOf(error["error_description"]),
    parameters: Array.isArray(parameters) ? parameters : [],
    fields: fieldsOf(recordOf(error["badRequestDetail"])?.["fields"]),
  };
}

function unread(why: string): RefusalWords {
  return { errorCode: undefined, detail: undefined, parameters: [], fields: [], unread: why };
}

/** The API's constant, or OAuth's where `error` is not the HTTP status. */
function codeOf(body: Record<string, unknown>): string | undefined {
  return wordsOf(body["errorCode"]) ?? wordsOf(body["error"]);
}

function fieldsOf(value: unknown): RejectedField[] {
  if (!Array.isArray(value)) return [];
  return value.map(recordOf).flatMap((item) => {
    const field = wordsOf(item?.["field"]);
    const description = wordsOf(item?.["description"]);
    return field === undefined && description === undefined
      ? []
      : [{ field: field ?? "", description: description ?? "is wrong" }];
  });
}

/** A text of the service, cut to a length and without what would move a terminal's cursor. */
function wordsOf(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const words = value.replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ").trim();
  if (words === "") return undefined;
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}

function recordOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? { ...value }
    : undefined;
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    return recordOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}
