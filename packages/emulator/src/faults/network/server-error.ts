import { errorAnswer } from "../../answer.ts";
import { Refusal } from "../../refusal.ts";
import { toResponse, write } from "../../written.ts";
import type { NetworkFault } from "../fault.ts";

export const serverError: NetworkFault = {
  kind: "network",
  name: "server-error",
  summary:
    "The platform answers with the given 5xx status (default 500) and its error body; nothing happens.",
  carry({ value }) {
    const refusal = new Refusal(value ?? 500, "UNEXPECTED_ERROR", "Unexpected error.");
    return Promise.resolve(toResponse(write(errorAnswer(refusal))));
  },
};
