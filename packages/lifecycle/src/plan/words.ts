import type { Fact } from "@purser/inventory";

/** A count with its noun: "1 secret", "3 secrets". */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** An account by its name and client ID, for sentences. */
export function nameOf({ name, clientId }: { name: string; clientId: string }): string {
  return `"${name}" (${clientId})`;
}

/** A project by its name where that is known, and its ID. */
export function projectWords(projectId: string, name: Fact<string> | undefined): string {
  return name?.state === "ok" ? `project "${name.value}" (${projectId})` : `project ${projectId}`;
}

/** Items in a row: "a, b and c". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long ago something was: "3 days ago". */
export function ago(instant: string, now: number): string {
  const elapsed = Math.max(0, now - Date.parse(instant));
  if (elapsed >= 2 * day) return `${Math.floor(elapsed / day)} days ago`;
  if (elapsed >= 2 * hour) return `${Math.floor(elapsed / hour)} hours ago`;
  if (elapsed >= 2 * minute) return `${Math.floor(elapsed / minute)} minutes ago`;
  return "just now";
}
