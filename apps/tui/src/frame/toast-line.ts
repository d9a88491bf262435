import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import type { TraceEntry } from "../trace/trace.ts";
import { cellWidth } from "../text/cell-width.ts";
import { cut, fitLine } from "../text/fit.ts";
import type { Line } from "../text/line.ts";
import { safeText } from "../text/safe-text.ts";

/** The last line: what was just done, and the last request to the platform. */
export function toastLine({ toast, size }: State, { trace }: World): Line {
  const [last] = trace.entries;
  const said = toast === undefined ? "" : ` ${safeText(toast.text)}`;
  const room = size.columns - cellWidth(said) - 2;
  const request =
    last === undefined || room < 24 ? "" : cut(requestWords(last), Math.min(room, 60));
  return [
    ...fitLine(
      [{ text: said, tone: toast?.tone ?? "plain" }],
      size.columns - cellWidth(request) - 1,
    ),
    { text: request, tone: "muted" },
  ];
}

/** Returns a request in a few words: "GET …/serviceAccounts 200 142ms". */
function requestWords({ method, path, status, took, failure }: TraceEntry): string {
  const end = path.split("/").at(-1) ?? path;
  const outcome = status === undefined ? (failure ?? "under way") : String(status);
  return safeText(
    `${method} …/${end} ${outcome}${took === undefined ? "" : ` ${Math.round(took)}ms`}`,
  );
}
