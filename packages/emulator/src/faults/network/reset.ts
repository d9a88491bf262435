import type { NetworkFault } from "../fault.ts";
import { connectionReset } from "./connection-reset.ts";

export const resetBefore: NetworkFault = {
  kind: "network",
  name: "reset-before",
  summary: "The connection is cut before the platform sees the request: nothing happens.",
  carry: () => Promise.reject(connectionReset()),
};

export const resetAfter: NetworkFault = {
  kind: "network",
  name: "reset-after",
  summary: "The platform does what was asked, then the connection is cut and the answer is lost.",
  async carry(_transit, next) {
    await next();
    throw connectionReset();
  },
};
