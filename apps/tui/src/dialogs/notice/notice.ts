import { to } from "../../state/step.ts";
import { line } from "../../text/line.ts";
import { safeText } from "../../text/safe-text.ts";
import { wrap } from "../../text/wrap.ts";
import type { DialogKind } from "../dialog-kind.ts";
import type { NoticeDialog } from "./notice-dialog.ts";

const width = 76;

/** What is to be known, until it is read. */
export const noticeKind: DialogKind<NoticeDialog> = {
  reduce(_, token, state) {
    const isClosing = token.kind === "key" || (token.kind === "ctrl" && token.letter === "c");
    return to(isClosing ? { ...state, dialog: undefined } : state);
  },
  view({ title, lines }, _state, _world, room) {
    const inner = Math.min(width, room.columns);
    const wrapped = lines.flatMap((text) => wrap(safeText(text), inner));
    // What there is no room for is counted.
    const rows = wrapped.length <= room.rows ? wrapped.length : room.rows - 1;
    const more = wrapped.length > rows ? [`and ${wrapped.length - rows} more lines`] : [];
    return {
      title,
      lines: [...wrapped.slice(0, rows), ...more].map((text) => line(text)),
      hints: "Enter close",
      width,
    };
  },
};
