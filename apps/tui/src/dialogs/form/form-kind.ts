import type { Change } from "../../changes/change.ts";
import type { World } from "../../state/world.ts";
import type { FormDialog, NamedSubject } from "./form-dialog.ts";

/** What a filled-in form asks for, for each thing that it is about; or why it asks for nothing yet. */
export type Filled =
  | { state: "ok"; title: string; changeOf: (named: NamedSubject) => Change }
  | { state: "wrong"; field: string; message: string };

/** Reads a form that a person has filled in. */
export type ReadForm = (form: FormDialog, world: World) => Filled;

/** Returns that a field is not right. */
export function wrong(field: string, message: string): Filled {
  return { state: "wrong", field, message };
}
