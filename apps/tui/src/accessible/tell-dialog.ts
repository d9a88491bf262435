import type { Dialog } from "../dialogs/dialog.ts";
import type { Token } from "../input/token.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { plainWords } from "./plain-words.ts";
import { copyVoice } from "./voices/copy-voice.ts";
import type { DialogVoice } from "./voices/dialog-voice.ts";
import { filtersVoice } from "./voices/filters-voice.ts";
import { formVoice } from "./voices/form-voice.ts";
import { jobVoice } from "./voices/job-voice.ts";
import { leaveVoice } from "./voices/leave-voice.ts";
import { paletteVoice } from "./voices/palette-voice.ts";
import { planVoice } from "./voices/plan-voice.ts";
import { secretVoice } from "./voices/secret-voice.ts";
import { sortVoice } from "./voices/sort-voice.ts";
import { viewVoice } from "./voices/view-voice.ts";

type Voices = { readonly [Kind in Dialog["kind"]]: DialogVoice<Extract<Dialog, { kind: Kind }>> };

const voices: Voices = {
  columns: viewVoice,
  copy: copyVoice,
  filters: filtersVoice,
  form: formVoice,
  help: viewVoice,
  job: jobVoice,
  leave: leaveVoice,
  notice: viewVoice,
  palette: paletteVoice,
  plan: planVoice,
  secret: secretVoice,
  sort: sortVoice,
};

function voiceOf(dialog: Dialog): DialogVoice<Dialog> {
  return voices[dialog.kind];
}

/** Returns what is said of a dialog. */
export function tellDialog(dialog: Dialog, state: State, world: World): string[] {
  return voiceOf(dialog).says(dialog, state, world).map(plainWords);
}

/** Returns the keys that a line is in a dialog. */
export function answerDialog(
  dialog: Dialog,
  line: string,
  state: State,
  world: World,
): readonly Token[] {
  return voiceOf(dialog).answer(dialog, line.trim(), state, world);
}
