import type { Value } from "./completed.ts";

/** Values that are known by the option's name, wherever it is one. */
const byFlag: Readonly<Record<string, Value>> = {
  "--platform": { kind: "words", list: "platforms" },
  "--profile": { kind: "profile" },
  "--output": { kind: "words", list: "formats", isBeforePath: true },
  "--to": { kind: "words", list: "sinks", isBeforePath: true },
  "--data": { kind: "words", list: "data" },
  "--rule": { kind: "words", list: "rules" },
  "--apply": { kind: "words", list: "rules-applied" },
  "--role": { kind: "words", list: "roles" },
};

/** What a placeholder stands for, of operands and of options whose name says nothing. */
const byPlaceholder: Readonly<Record<string, Value>> = {
  file: { kind: "file" },
  path: { kind: "file" },
  snapshot: { kind: "file" },
  before: { kind: "file" },
  after: { kind: "file" },
  journal: { kind: "file" },
  rule: { kind: "words", list: "rules" },
};

/** Returns what can stand behind an option, or in an operand's place. `placeholder` is without brackets and dots. */
export function valueOf(placeholder: string, flag?: string): Value {
  return (
    (flag === undefined ? undefined : byFlag[flag]) ?? byPlaceholder[placeholder] ?? { kind: "any" }
  );
}
