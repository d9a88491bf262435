import { printable } from "../output/printable.ts";

/** What people call what a run made or changed. */
const labels: Readonly<Record<string, string>> = {
  clientId: "Client ID",
  accountName: "Account",
  name: "Name",
  description: "Description",
  roles: "Roles",
  projectId: "Project",
  secretId: "Secret",
  secretExpiresAt: "Expires",
  expiresAt: "Expires",
  deliveredTo: "Secret is in",
  sink: "Secret is in",
  journal: "Journal",
  added: "Added",
  removed: "Removed",
};

/** Returns what a run made or changed, a line each; what has no name for people stays in the document of `--json`. */
export function madeLines(made: object): string[] {
  const entries = Object.entries(made).flatMap(([key, value]): [string, string][] => {
    const label = labels[key];
    const text = textOf(value);
    return label === undefined || text === undefined ? [] : [[label, text]];
  });
  const width = Math.max(0, ...entries.map(([label]) => label.length)) + 2;
  return entries.map(([label, text]) => `  ${label.padEnd(width)}${printable(text)}`);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((item) => typeof item === "string");
  return texts.length === value.length && texts.length > 0 ? texts.join(", ") : undefined;
}
