import { screenSink } from "../../changes/change.ts";
import type { World } from "../../state/world.ts";
import { textField } from "./fields.ts";
import type { FormField } from "./form-dialog.ts";

/** Returns the field for where a secret goes. A file comes first: what is never shown cannot be seen by others. */
export function sinkField(place: string, { vault }: World): FormField {
  const screen = vault === undefined ? "" : `; ${screenSink} shows it once`;
  const hint = `file:PATH env:FILE:NAME exec:COMMAND${screen}`;
  return textField({ id: "to", label: "secret to", hint }, place);
}

/** Returns why a text can be no sink, as far as that can be told without looking; undefined where it may be one. */
export function sinkComplaint(to: string, count: number): string | undefined {
  if (to === screenSink) {
    return count > 1 ? "The screen shows one secret, and there are several." : undefined;
  }
  if (!/^(?:file|env|exec):./s.test(to)) return "file:PATH, env:FILE:NAME or exec:COMMAND.";
  if (count > 1 && !/\{(?:clientId|name)\}/.test(to) && !to.startsWith("exec:")) {
    return "Each needs its own: put {clientId} or {name} into it.";
  }
  return undefined;
}
