import { freshPicker, type Picker } from "../picker/picker.ts";

/** Every action that can be done here, narrowed as one types. */
export type HelpDialog = { kind: "help"; picker: Picker };

export const helpDialog: HelpDialog = { kind: "help", picker: freshPicker };
