import type { Book } from "../../book/book.ts";

/** Names and IDs in lower case, of an organization or a project. */
export type LowerNames = {
  organization(orgId: string): readonly string[];
  project(projectId: string): readonly string[];
};

const made = new WeakMap<Book, { version: number; names: LowerNames }>();

/** Returns the names in a book, made once a version: a filter asks for those of every row at every key. */
export function lowerNames(book: Book): LowerNames {
  const known = made.get(book);
  if (known?.version === book.version) return known.names;
  const organizations = namesById(book.organizations);
  const projects = namesById(book.projects({}));
  const names: LowerNames = {
    organization: (orgId) => organizations.get(orgId) ?? [orgId],
    project: (projectId) => projects.get(projectId) ?? [projectId],
  };
  made.set(book, { version: book.version, names });
  return names;
}

function namesById(
  rows: readonly { id: string; name: string }[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(rows.map(({ id, name }) => [id, [name.toLowerCase(), id.toLowerCase()]]));
}
