import { fieldSpans } from "../../fields/field-spans.ts";
import { fit, cut } from "../../text/fit.ts";
import { safeText } from "../../text/safe-text.ts";
import { line, type Line, type Span } from "../../text/line.ts";
import { paragraph } from "../../text/facts.ts";
import type { DialogView } from "../dialog-kind.ts";
import { windowOf } from "../plan/scroll.ts";
import { narrowed } from "./fields.ts";
import type { FormDialog, FormField } from "./form-dialog.ts";

const labelWidth = 13;

/** Returns what a form looks like: a line for each field, and below the one in hand what it can be. */
export function formView(form: FormDialog, room: { columns: number; rows: number }): DialogView {
  const width = Math.min(76, room.columns);
  const about = aboutLines(form, width);
  const complaint = form.complaint === undefined ? [] : paragraph(form.complaint, width, "danger");
  const left = Math.max(1, room.rows - form.fields.length - about.length - complaint.length);
  const lines = form.fields.flatMap((field, index) => [
    fieldLine(field, index === form.focus, width),
    ...(index === form.focus ? moreLines(field, width, Math.min(8, left)) : []),
  ]);
  const isLast = form.focus === form.fields.length - 1;
  const field = form.fields[form.focus];
  const space = field?.kind === "choice" && field.isMany ? "Space pick · " : "";
  return {
    title: form.title,
    lines: [...about, ...lines, ...complaint],
    hints: `${space}Tab next · Enter ${isLast ? "look at the plan" : "next"} · Esc cancel`,
    width,
  };
}

function aboutLines({ subjects }: FormDialog, width: number): Line[] {
  const [first, ...others] = subjects;
  if (first === undefined || first.name === "") return [];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return [line(cut(first.name, width - more.length) + more, "title")];
}

function fieldLine(field: FormField, isFocused: boolean, width: number): Line {
  const start: Span[] = [
    { text: isFocused ? "> " : "  ", tone: "key" },
    { text: fit(field.label, labelWidth), tone: isFocused ? "accent" : "muted" },
  ];
  const room = width - labelWidth - 2;
  if (field.kind === "text") {
    const { text } = field.field;
    if (isFocused) return [...start, ...fieldSpans(field.field)];
    return [...start, { text: text === "" ? "-" : cut(safeText(text), room) }];
  }
  const labels = field.picked.map(
    (value) => field.options.find((option) => option.value === value)?.label ?? value,
  );
  const picked: Span = { text: cut(safeText(labels.join(", ")) || "none", room) };
  if (!isFocused || field.query.text === "") return [...start, picked];
  return [...start, ...fieldSpans(field.query)];
}

function moreLines(field: FormField, width: number, height: number): Line[] {
  const indent = " ".repeat(labelWidth + 2);
  if (field.kind === "text") {
    return field.hint === undefined ? [] : [line(cut(indent + field.hint, width), "muted")];
  }
  const options = narrowed(field);
  if (options.length === 0) return [line(`${indent}none of them`, "muted")];
  const { shown, top } = windowOf(options, field.cursor - (height >> 1), height);
  return shown.map(({ value, label, note = "" }, index) => {
    const isCursor = top + index === field.cursor;
    const box = field.isMany ? `[${field.picked.includes(value) ? "x" : " "}] ` : "";
    const text = cut(
      `${indent.slice(2)}${isCursor ? "> " : "  "}${box}${safeText(`${label}  ${note}`)}`,
      width,
    );
    return line(text, isCursor ? "cursor" : "plain");
  });
}
