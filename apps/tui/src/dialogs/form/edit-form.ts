import { editField } from "../../fields/text-field.ts";
import { keyOf, type Token } from "../../input/token.ts";
import { narrowed } from "./fields.ts";
import type { FormDialog, FormField } from "./form-dialog.ts";

/** Returns the form after a token that fills it in or moves in it; undefined for one that does neither. */
export function editForm(form: FormDialog, token: Token): FormDialog | undefined {
  const key = keyOf(token);
  const { fields, focus } = form;
  const field = fields[focus];
  if (key === "tab") return { ...form, focus: (focus + 1) % fields.length };
  if (key === "shift-tab") return { ...form, focus: (focus + fields.length - 1) % fields.length };
  const edited = field && editOne(field, token);
  if (edited !== undefined) {
    const { complaint: _, ...calm } = form;
    return { ...calm, fields: fields.map((one, index) => (index === focus ? edited : one)) };
  }
  // Where a field has no use for them, the arrows go to the next.
  if (key === "down") return { ...form, focus: Math.min(fields.length - 1, focus + 1) };
  if (key === "up") return { ...form, focus: Math.max(0, focus - 1) };
  return undefined;
}

function editOne(field: FormField, token: Token): FormField | undefined {
  if (field.kind === "text") {
    const edited = editField(field.field, token);
    return edited && { ...field, field: edited };
  }
  return editChoice(field, token);
}

type Choice = Extract<FormField, { kind: "choice" }>;

function editChoice(field: Choice, token: Token): Choice | undefined {
  const key = keyOf(token);
  if (key === "space") return field.isMany ? toggle(field) : field;
  if (key === "up" || key === "down") {
    const cursor = field.cursor + (key === "down" ? 1 : -1);
    return cursor < 0 || cursor >= narrowed(field).length ? undefined : moved(field, cursor);
  }
  const query = editField(field.query, token);
  return query && moved({ ...field, query }, 0);
}

function toggle(field: Choice): Choice {
  const value = narrowed(field)[field.cursor]?.value;
  if (value === undefined) return field;
  const isPicked = field.picked.includes(value);
  const picked = isPicked ? field.picked.filter((one) => one !== value) : [...field.picked, value];
  return { ...field, picked };
}

function moved(field: Choice, cursor: number): Choice {
  if (field.isMany) return { ...field, cursor };
  const value = narrowed(field)[cursor]?.value;
  return { ...field, cursor, picked: value === undefined ? [] : [value] };
}
