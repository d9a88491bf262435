/** Headers of a request: their names in lower case. */
export type HeaderFields = Readonly<Record<string, string>>;

/** Reads headers as somebody gave them. Throws a TypeError for names and values that cannot be sent. */
export function headerFieldsOf(given: Headers | HeaderFields | undefined): HeaderFields {
  return given === undefined ? {} : Object.fromEntries(new Headers(given));
}
