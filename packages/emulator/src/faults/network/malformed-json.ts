import type { NetworkFault } from "../fault.ts";
import { withBody } from "./with-body.ts";

export const malformedJson: NetworkFault = {
  kind: "network",
  name: "malformed-json",
  summary: "The body arrives whole but is not JSON: its last character is missing.",
  async carry(_transit, next) {
    const response = await next();
    const text = await response.text();
    return text === "" ? withBody(response, null) : withBody(response, text.slice(0, -1));
  },
};
