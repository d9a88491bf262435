import { SinkError } from "../../secret-sinks/sink-error.ts";

/** Whose sink is meant. */
export type SinkAccount = { clientId: string; accountName: string };

const placeholder = /\{(clientId|name)\}/g;

/** Tells whether a sink is one per account. */
export function hasPlaceholder(text: string): boolean {
  return text.search(placeholder) !== -1;
}

/**
 * Fills in an account. Names come from other people, so that of a name only letters, digits, hyphens and underscores go into
 * a path or a variable, and nothing of it into a command. Throws `SinkError` where nothing is left.
 */
export function fillPattern(text: string, { clientId, accountName }: SinkAccount): string {
  const kind = text.slice(0, text.indexOf(":"));
  return text.replaceAll(placeholder, (_, what: string) => {
    if (what === "name" && kind === "exec") {
      throw new SinkError(
        text,
        `${text} would run an account's name as a command. Use {clientId}.`,
      );
    }
    const given = what === "name" ? accountName : clientId;
    const hyphen = kind === "env" ? "_" : "-";
    const safe = given.normalize("NFKD").replaceAll(/[^A-Za-z0-9_-]+/g, hyphen);
    const filled = safe.replaceAll(/^[-_]+|[-_]+$/g, "");
    if (filled === "") {
      throw new SinkError(
        text,
        `${clientId} has a name of which nothing can stand in ${text}. Use {clientId}.`,
      );
    }
    return kind === "env" ? filled.replaceAll("-", "_").toUpperCase() : filled;
  });
}
