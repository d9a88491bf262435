import { emptyField, fieldOf, type TextField } from "../fields/text-field.ts";

/** A filter as it is typed, and what of it means something. */
export type Filter = {
  field: TextField;
  /** What of the text can be read: what the list shows. */
  valid: string;
};

export const noFilter: Filter = { field: emptyField, valid: "" };

/** Returns a filter with a text that is known to be right. */
export function filterOf(text: string): Filter {
  return { field: fieldOf(text), valid: text };
}
