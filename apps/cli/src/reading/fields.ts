import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";

/** What a thing in an answer has. Each throws where it is missing or in another form; what may be missing is undefined then. */
export type Fields = {
  text(name: string): string;
  textOrNone(name: string): string | undefined;
  number(name: string): number;
  numberOrNone(name: string): number | undefined;
  list(name: string): unknown[];
  listOrNone(name: string): unknown[] | undefined;
  texts(name: string): string[];
  textsOrNone(name: string): string[] | undefined;
};

/**
 * Returns a reader of a thing's fields. The client lets answers pass that are not as documented, so what is shown is checked:
 * a table with holes would be worse than none. `what` is the thing ("an account"), `attempt` what it was asked for.
 */
export function fieldsOf(
  value: unknown,
  { what, attempt }: { what: string; attempt: string },
): Fields {
  const record: Readonly<Record<string, unknown>> =
    typeof value === "object" && value !== null ? { ...value } : {};
  const fail = (name: string): never => {
    throw new UnexpectedAnswerError(
      `${attempt} failed: ${what} in the answer lacks "${name}" or has it in another form.`,
      "Check that --base-url and --platform name the right service.",
    );
  };
  const textOrNone = (name: string): string | undefined => {
    const field = record[name];
    return typeof field === "string" ? field : undefined;
  };
  const numberOrNone = (name: string): number | undefined => {
    const field = record[name];
    return typeof field === "number" ? field : undefined;
  };
  const list = (name: string): unknown[] => {
    const field = record[name];
    return Array.isArray(field) ? field : fail(name);
  };
  const texts = (name: string): string[] =>
    list(name).map((item) => (typeof item === "string" ? item : fail(name)));
  return {
    text: (name) => textOrNone(name) ?? fail(name),
    textOrNone,
    number: (name) => numberOrNone(name) ?? fail(name),
    numberOrNone,
    list,
    listOrNone: (name) => (record[name] === undefined ? undefined : list(name)),
    texts,
    textsOrNone: (name) => (record[name] === undefined ? undefined : texts(name)),
  };
}
