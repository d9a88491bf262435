import { UsageError } from "../errors/usage-error.ts";

/** Returns the given text if it has the form of a role's API value. Which there are, the service knows best. */
export function parseRole(text: string, source: string): string {
  if (/^(?:ORG|GROUP)_[A-Z][A-Z_]{0,60}$/.test(text)) return text;
  throw new UsageError(
    `${source} "${text}" is not a role.`,
    text.startsWith("mdb_sa_id_")
      ? "The client ID stands before --role, which takes every word behind it."
      : "Write its API value, such as ORG_READ_ONLY for an organization or GROUP_READ_ONLY for a project.",
  );
}
