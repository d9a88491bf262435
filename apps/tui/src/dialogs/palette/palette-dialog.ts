import { freshPicker, type Picker } from "../picker/picker.ts";

/** Everything that can be done or gone to, found by a few letters of its name. */
export type PaletteDialog = { kind: "palette"; picker: Picker };

export const paletteDialog: PaletteDialog = { kind: "palette", picker: freshPicker };
