import type { Evidence } from "../finding.ts";
import { isoInstant } from "../words/iso-instant.ts";

/** Returns an instant of a secret or an account as it was listed: null for never, and a word for a date that cannot be read. */
export function secretEvidence(fact: string, instant: number | null): Evidence {
  return { fact, value: valueOf(instant), source: "listOrgServiceAccounts" };
}

function valueOf(instant: number | null): string | null {
  if (instant === null) return null;
  return instant === 0 ? "unreadable" : isoInstant(instant);
}
