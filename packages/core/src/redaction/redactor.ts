import { redactValue } from "./redact-value.ts";
import { secretForms } from "./secret-forms.ts";
import { redactPatterns } from "./secret-patterns.ts";

/** Removes secrets from a text. */
export type Redact = (text: string) => string;

/** Removes secrets from whatever leaves the client: by value, by key and by pattern. */
export type Redactor = {
  /** Makes a secret known in every spelling; call what it returns to forget it again, as for a token that has expired. */
  register(value: string): () => void;
  redact: Redact;
  /** A deep copy without what lies under telling keys and without secrets in texts; of errors: name, message, stack, code and causes. */
  redactValue(value: unknown): unknown;
};

/** Returns a redactor that knows no values yet. Its values are out of reach of `inspect` and JSON. */
export function createRedactor(): Redactor {
  const known = new Map<string, { forms: string[]; uses: number }>();
  let forms: string[] = [];
  const update = () => {
    forms = [...known.values()].flatMap((entry) => entry.forms).toSorted(byLength);
  };

  const redact: Redact = (text) => {
    let clean = text;
    for (const form of forms) {
      if (form.length <= clean.length && clean.includes(form))
        clean = clean.replaceAll(form, "[redacted]");
    }
    return redactPatterns(clean);
  };

  return {
    register(value) {
      const entry = known.get(value) ?? { forms: secretForms(value), uses: 0 };
      entry.uses++;
      known.set(value, entry);
      update();
      let isForgotten = false;
      return () => {
        if (isForgotten) return;
        isForgotten = true;
        entry.uses--;
        if (entry.uses > 0) return;
        known.delete(value);
        update();
      };
    },
    redact,
    redactValue: (value) => redactValue(value, redact),
  };
}

/** Redacts by key and pattern only: for errors of those who were handed no redactor. */
export const patternRedactor: Redactor = createRedactor();

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
