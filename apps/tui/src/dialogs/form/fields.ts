import { emptyField, fieldOf } from "../../fields/text-field.ts";
import type { FormDialog, FormField, Option } from "./form-dialog.ts";

type Base = Pick<FormField, "id" | "label" | "hint" | "isOptional">;

/** Returns a field for text. */
export function textField(base: Base, text = ""): FormField {
  return { ...base, kind: "text", field: text === "" ? emptyField : fieldOf(text) };
}

/** Returns a field for some of several. */
export function manyField(
  base: Base,
  options: readonly Option[],
  picked: readonly string[] = [],
): FormField {
  return { ...base, kind: "choice", isMany: true, options, query: emptyField, cursor: 0, picked };
}

/** Returns a field for one of several: the one under the cursor. */
export function oneField(base: Base, options: readonly Option[], picked?: string): FormField {
  const at = Math.max(
    0,
    options.findIndex(({ value }) => value === picked),
  );
  const first = options[at]?.value;
  return {
    ...base,
    kind: "choice",
    isMany: false,
    options,
    query: emptyField,
    cursor: at,
    picked: first === undefined ? [] : [first],
  };
}

/** Returns the options that a query leaves: all of its words are in them. */
export function narrowed({ options, query }: Extract<FormField, { kind: "choice" }>): Option[] {
  const words = query.text.toLowerCase().split(/\s+/);
  return options.filter(({ label, value, note = "" }) => {
    const text = `${label} ${value} ${note}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Returns what was typed into a field, without the spaces around it. */
export function textIn({ fields }: FormDialog, id: string): string {
  const field = fields.find((one) => one.id === id);
  return field?.kind === "text" ? field.field.text.trim() : "";
}

/** Returns what was picked in a field. */
export function pickedIn({ fields }: FormDialog, id: string): readonly string[] {
  const field = fields.find((one) => one.id === id);
  return field?.kind === "choice" ? field.picked : [];
}
