import { safeText } from "../text/safe-text.ts";

/** Returns what a person has to type for a text: as it is shown, for nobody can type what cannot be seen. */
export function typedFor(text: string, otherwise = ""): string {
  return safeText(text).replaceAll(/\s+/g, " ").trim() || otherwise;
}

/** Whether what was typed is the text that was asked for. */
export function isTheText(typed: string, text: string, otherwise = ""): boolean {
  const asked = typedFor(text, otherwise);
  return asked !== "" && typed.replaceAll(/\s+/g, " ").trim() === asked;
}
