import type { NetworkFault } from "../fault.ts";

export const latency: NetworkFault = {
  kind: "network",
  name: "latency",
  summary: "Each answer comes late, by the given number of milliseconds (default 1000).",
  async carry({ clock, request, value }, next) {
    await clock.sleep(value ?? 1000, request.signal);
    return next();
  },
};
