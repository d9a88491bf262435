/** Returns the media type of a header without its parameters, in lower case; empty where there is none. */
export function essenceOf(header: string | null): string {
  return (header ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

/** Returns the date of an Atlas media type, e.g. `2024-08-05`; undefined where the text names none. */
function versionIn(text: string | null): string | undefined {
  return /application\/vnd\.atlas\.([^\s;,+]+)\+json/i.exec(text ?? "")?.[1];
}

/**
 * Whether an answer is of a version that the document does not know and the caller may well get: it asked for a date after
 * the documented one, and the answer's lies between the two.
 */
export function isNewerVersion(
  documented: string | null,
  accept: string | null,
  contentType: string | null,
): boolean {
  const asked = versionIn(accept);
  const given = versionIn(contentType);
  if (documented === null || asked === undefined || given === undefined) return false;
  return given > documented && given <= asked;
}
