/** What a terminal reports by itself. Columns and rows count from 0. */
export type Report =
  | { kind: "focus"; isIn: boolean }
  | { kind: "mouse"; what: "press" | "wheel-up" | "wheel-down"; column: number; row: number };

/** Returns what a chunk of input reports; what is cut off at its end is kept for the next one. */
export type ReportReader = (chunk: string) => Report[];

const start = "\u001B[";
const pasteStart = /^200~/;
const pasteEnd = "\u001B[201~";
const focus = /^[IO]/;
/** SGR mouse reports: button and modifiers, column, row, and whether it went down. Source: XTerm Control Sequences, "Extended coordinates". */
const mouse = /^<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/;
const unfinished = /^(?:|2|20|200|<[\d;]{0,16})$/;

/** Returns a reader. Pasted text reports nothing, whatever is in it. */
export function createReportReader(): ReportReader {
  let rest = "";
  let isPasting = false;

  return (chunk) => {
    const reports: Report[] = [];
    let text = rest + chunk;
    rest = "";
    for (;;) {
      if (isPasting) {
        const end = text.indexOf(pasteEnd);
        if (end === -1) {
          rest = text.slice(-(pasteEnd.length - 1));
          return reports;
        }
        isPasting = false;
        text = text.slice(end + pasteEnd.length);
      }
      const at = text.indexOf(start);
      if (at === -1) {
        if (text.endsWith("\u001B")) rest = "\u001B";
        return reports;
      }
      const body = text.slice(at + start.length);
      if (unfinished.test(body)) {
        rest = text.slice(at);
        return reports;
      }
      isPasting = pasteStart.test(body);
      const report = isPasting ? undefined : reportOf(body);
      if (report !== undefined) reports.push(report);
      text = body;
    }
  };
}

function reportOf(body: string): Report | undefined {
  if (focus.test(body)) return { kind: "focus", isIn: body.startsWith("I") };
  const found = mouse.exec(body);
  if (found === null) return undefined;
  const button = Number(found[1]);
  const place = { column: Number(found[2]) - 1, row: Number(found[3]) - 1 };
  // Bit 6: the wheel; bit 5: the mouse only moved; the lowest two: which button. Shift, Alt and Ctrl are bits 2 to 4.
  if (button & 64) {
    if ((button & 3) > 1) return undefined;
    return { kind: "mouse", what: button & 1 ? "wheel-down" : "wheel-up", ...place };
  }
  const isPress = found[4] === "M" && (button & 35) === 0;
  return isPress ? { kind: "mouse", what: "press", ...place } : undefined;
}
