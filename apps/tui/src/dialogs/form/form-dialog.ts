import type { TextField } from "../../fields/text-field.ts";
import type { Subject } from "../../screens/subject.ts";

/** What a change needs to be told before it can be planned. */
export type FormDialog = {
  kind: "form";
  form: FormName;
  title: string;
  /** What it is about: one, or all that were marked. */
  subjects: readonly NamedSubject[];
  fields: readonly FormField[];
  /** Which field the keys go to. */
  focus: number;
  complaint?: string;
};

export type FormName =
  | "create-account"
  | "create-secret"
  | "rotate"
  | "assign"
  | "roles"
  | "describe"
  | "add-addresses";

/** A subject with what its row is called; the name is safe to print. */
export type NamedSubject = { id: string; name: string; subject: Subject };

export type FormField = {
  id: string;
  label: string;
  /** What to type, in a few words. */
  hint?: string;
  /** Whether it may be left empty. */
  isOptional?: true;
} & FieldValue;

export type FieldValue =
  | { kind: "text"; field: TextField }
  /** Some of several, or one of them: what is typed narrows them. */
  | {
      kind: "choice";
      isMany: boolean;
      options: readonly Option[];
      query: TextField;
      /** Among the options that the query leaves. */
      cursor: number;
      picked: readonly string[];
    };

/** Labels and notes are safe to print. */
export type Option = { value: string; label: string; note?: string };
