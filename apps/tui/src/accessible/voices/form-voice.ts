import { narrowed } from "../../dialogs/form/fields.ts";
import type { FormDialog, FormField } from "../../dialogs/form/form-dialog.ts";
import type { Token } from "../../input/token.ts";
import { keyToken, replacing } from "../tokens-of.ts";
import { choiceOf, type DialogVoice } from "./dialog-voice.ts";
import { numbered } from "./numbered.ts";
import { moves } from "./palette-voice.ts";

type Choice = Extract<FormField, { kind: "choice" }>;

/** A form as one question after the other. What it leads to is a plan, which asks by itself. */
export const formVoice: DialogVoice<FormDialog> = {
  says(form) {
    const { title, subjects, fields, focus, complaint } = form;
    const field = fields[focus];
    const [first, ...others] = subjects;
    const more = others.length === 0 ? "" : ` and ${others.length} more`;
    const about = first === undefined || first.name === "" ? "" : `, ${first.name}${more}`;
    return [
      ...(focus === 0 && complaint === undefined ? [`${title}${about}. back leaves.`] : []),
      ...(complaint === undefined ? [] : [complaint]),
      ...(field === undefined ? [] : fieldWords(field, `${focus + 1} of ${fields.length}`)),
    ];
  },
  answer({ fields, focus }, line) {
    if (/^(?:back|cancel)$/i.test(line)) return [keyToken("escape")];
    if (/^previous$/i.test(line)) return [keyToken("shift-tab")];
    const field = fields[focus];
    // An empty line keeps what is there.
    if (field === undefined || line === "") return [keyToken("enter")];
    if (field.kind === "text") return [...replacing(line), keyToken("enter")];
    return field.isMany ? answerMany(field, line) : answerOne(field, line);
  },
};

function fieldWords(field: FormField, at: string): string[] {
  const { label, hint, isOptional } = field;
  const optional = isOptional ? ", may be empty" : "";
  const start = `${label}, question ${at}${optional}: now ${valueOf(field)}.`;
  if (field.kind === "text") {
    return [start, ...(hint === undefined ? [] : [hint]), "Type it; an empty line keeps it."];
  }
  const how = field.isMany
    ? "Numbers such as 1 3 take or drop, text leaves fewer, an empty line goes on."
    : "A number takes one, text leaves fewer, an empty line keeps it.";
  return [start, ...numbered(narrowed(field).map((option) => optionWords(option, field))), how];
}

function optionWords({ label, note, value }: Choice["options"][number], field: Choice): string {
  const isPicked = field.isMany && field.picked.includes(value) ? ", taken" : "";
  return `${label}${note === undefined ? "" : `, ${note}`}${isPicked}`;
}

function valueOf(field: FormField): string {
  if (field.kind === "text") return field.field.text === "" ? "empty" : field.field.text;
  const labels = field.picked.map(
    (value) => field.options.find((option) => option.value === value)?.label ?? value,
  );
  return labels.join(", ") || "none";
}

function answerOne(field: Choice, line: string): Token[] {
  const choice = choiceOf(line, narrowed(field).length);
  if (choice === undefined) return replacing(line);
  // Whoever takes the one that the cursor is on already has it.
  return [...moves(field.cursor, choice - 1), keyToken("enter")];
}

function answerMany(field: Choice, line: string): Token[] {
  const { length } = narrowed(field);
  const choices = line.split(/[\s,]+/).map((word) => choiceOf(word, length));
  if (choices.includes(undefined)) return replacing(line);
  let at = field.cursor;
  return choices.flatMap((choice = 1) => {
    const keys = [...moves(at, choice - 1), { kind: "text", text: " " } as const];
    at = choice - 1;
    return keys;
  });
}
