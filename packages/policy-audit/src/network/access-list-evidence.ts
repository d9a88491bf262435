import type { Evidence } from "../finding.ts";
import { isoInstant } from "../words/iso-instant.ts";

const source = "listOrgServiceAccountAccessList";

/** Returns something that an access list told. */
export function accessListEvidence(fact: string, value: Evidence["value"]): Evidence {
  return { fact, value, source };
}

/** Returns an instant that an access list told: null for never, and a word for a date that cannot be read. */
export function accessListInstant(fact: string, instant: number | null): Evidence {
  const value = instant === 0 ? "unreadable" : instant;
  return { fact, value: typeof value === "number" ? isoInstant(value) : value, source };
}
