import { keyOf } from "../../input/token.ts";
import { isUnderWay, jobCounts } from "../../jobs/job.ts";
import { to } from "../../state/step.ts";
import { paragraph } from "../../text/facts.ts";
import { line } from "../../text/line.ts";
import { isArmed } from "../arming.ts";
import type { DialogKind } from "../dialog-kind.ts";
import type { LeaveDialog } from "./leave-dialog.ts";

/** Asks whether to leave while jobs run. */
export const leaveKind: DialogKind<LeaveDialog> = {
  reduce(dialog, token, state) {
    const key = keyOf(token);
    const close = { ...state, dialog: undefined };
    if (key === "escape" || key === "ctrl-c" || key === "n") return to(close);
    if (!isArmed({ kind: "yes", since: dialog.since }, state.now)) {
      return to({ ...state, dialog: { ...dialog, since: state.now } });
    }
    if (key !== "enter") return to({ ...state, dialog: { ...dialog, isYes: key === "y" } });
    return dialog.isYes ? { state: close, effects: [{ kind: "quit" }] } : to(close);
  },
  view({ isYes }, _, { jobs }, room) {
    const width = Math.min(64, room.columns);
    const running = (jobs?.all ?? []).filter(isUnderWay);
    return {
      title: "leave?",
      lines: [
        ...running.flatMap((job) => paragraph(`${job.title}: ${jobCounts(job)}`, width)),
        ...paragraph("What is in flight is brought to its end; nothing else is begun.", width),
        line(
          isYes ? "  Stay   [ Leave ]  Enter leaves" : "[ Stay ]   Leave   y, then Enter, leaves",
        ),
      ],
      hints: "y choose · Enter · Esc stay",
      width,
    };
  },
};
