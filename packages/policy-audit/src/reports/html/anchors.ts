import type { FindingSubject } from "../../finding.ts";

/** Returns the id of an element about something. IDs that others chose keep apart, whatever is in them. */
function anchor(kind: string, ...ids: readonly string[]): string {
  const safe = ids.map((id) =>
    id.replace(/[^A-Za-z0-9_-]/g, (character) => `.${character.charCodeAt(0).toString(16)}.`),
  );
  return [kind, ...safe].join("-");
}

export function accountAnchor({ orgId, clientId }: Pick<FindingSubject, "orgId" | "clientId">) {
  return anchor("account", orgId, clientId ?? "");
}

export function ruleAnchor(ruleId: string): string {
  return anchor("rule", ruleId);
}
