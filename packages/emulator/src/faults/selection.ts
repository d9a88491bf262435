/** A fault as a person names it: `NAME[:VALUE][@WHEN]`. */
export type Selection = {
  name: string;
  value?: number;
  when?: { from: number; to: number } | { operationId: string };
};

const form = /^(?<name>[a-z0-9-]+)(?::(?<value>\d+))?(?:@(?<when>[A-Za-z0-9-]+))?$/;
const range = /^(\d+)(?:-(\d+))?$/;

/**
 * Reads `reset-after`, `latency:200` (its number), `reset-after@7`, `server-error@3-9` (request indexes, from 1) or
 * `reset-after@createOrgServiceAccount` (one operation). Returns null for text of another form.
 */
export function parseSelection(text: string): Selection | null {
  const groups = form.exec(text)?.groups;
  if (!groups) return null;
  const selection: Selection = { name: groups["name"] ?? "" };
  if (groups["value"] !== undefined) selection.value = Number(groups["value"]);
  const when = groups["when"];
  if (when === undefined) return selection;
  const indexes = range.exec(when);
  if (!indexes) return { ...selection, when: { operationId: when } };
  const from = Number(indexes[1]);
  return { ...selection, when: { from, to: Number(indexes[2] ?? from) } };
}

/** Tells whether a selection means this request. */
export function isSelected(selection: Selection, index: number, operationId?: string): boolean {
  const { when } = selection;
  if (!when) return true;
  if ("operationId" in when) return when.operationId === operationId;
  return index >= when.from && index <= when.to;
}
