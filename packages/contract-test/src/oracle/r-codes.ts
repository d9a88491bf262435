import type { ClosingCheck } from "../checks/check.ts";
import { textOf } from "../exchange/exchange.ts";
import { bodyOf } from "./answer-body.ts";
import { knownErrorCodes } from "./known-error-codes.ts";

/** The pages name no code of service accounts: which ones come, and with which status, is found by looking. */
export const rCodes: ClosingCheck = {
  id: "R-CODES",
  kind: "closing",
  summary: "Which error codes came with which status, and which of them no page names.",
  *judge(exchanges) {
    const codes = new Map<number, Set<string>>();
    for (const exchange of exchanges) {
      const { status } = exchange.answer;
      const code = textOf(bodyOf(exchange), "errorCode");
      if (status < 400 || code === undefined) continue;
      codes.set(status, (codes.get(status) ?? new Set()).add(code));
    }
    for (const [status, found] of [...codes].toSorted(([a], [b]) => a - b)) {
      const seen = [...found].toSorted();
      const unnamed = seen.filter((each) => !knownErrorCodes.has(each));
      const rest = unnamed.length === 0 ? "" : ` No page names ${unnamed.join(", ")}.`;
      const message = `Seen: ${seen.join(", ")}.${rest}`;
      yield {
        verdict: "observed",
        case: `${status}`,
        message,
        pointer: "/components/schemas/ApiError/properties/errorCode",
      };
    }
  },
};
