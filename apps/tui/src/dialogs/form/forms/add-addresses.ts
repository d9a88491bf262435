import { textField, textIn } from "../fields.ts";
import type { FormDialog, NamedSubject } from "../form-dialog.ts";
import { wrong, type ReadForm } from "../form-kind.ts";

/** Returns the form for addresses that accounts may call from. */
export function openAddAddresses(subjects: readonly NamedSubject[]): FormDialog {
  const hint = "such as 203.0.113.7, or a block such as 203.0.113.0/24; several with spaces";
  return {
    kind: "form",
    form: "add-addresses",
    title: "add to the access list",
    subjects,
    focus: 0,
    fields: [textField({ id: "addresses", label: "addresses", hint })],
  };
}

export const readAddAddresses: ReadForm = (form) => {
  const addresses = textIn(form, "addresses")
    .split(/[\s,]+/)
    .filter((one) => one !== "");
  if (addresses.length === 0) return wrong("addresses", "Which addresses?");
  return {
    state: "ok",
    title: "Add to access lists",
    changeOf: ({ subject: { orgId, clientId = "" } }) => ({
      kind: "add-addresses",
      orgId,
      clientId,
      addresses: [...new Set(addresses)],
    }),
  };
};
