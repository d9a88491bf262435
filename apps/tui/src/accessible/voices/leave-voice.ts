import type { LeaveDialog } from "../../dialogs/leave/leave-dialog.ts";
import { isUnderWay, jobCounts } from "../../jobs/job.ts";
import { keyToken, typedTokens } from "../tokens-of.ts";
import { isLeaving, isYes, type DialogVoice } from "./dialog-voice.ts";

/** Whether to leave while jobs run. */
export const leaveVoice: DialogVoice<LeaveDialog> = {
  says: (_, __, { jobs }) => [
    ...(jobs?.all ?? []).filter(isUnderWay).map((job) => `${job.title}: ${jobCounts(job)}.`),
    "What is in flight is brought to its end; nothing else is begun. Leave? yes or no.",
  ],
  answer(_, line) {
    if (isLeaving(line)) return [keyToken("escape")];
    return isYes(line) ? [...typedTokens("y"), keyToken("enter")] : [];
  },
};
