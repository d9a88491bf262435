import type { NetworkFault } from "../fault.ts";

export const wrongContentType: NetworkFault = {
  kind: "network",
  name: "wrong-content-type",
  summary: "A proxy answers 200 with an HTML page instead of the platform's JSON.",
  carry: () =>
    Promise.resolve(
      new Response("<!doctype html><title>Sign in</title><p>Please sign in to the network.</p>", {
        status: 200,
        headers: { "Content-Type": "text/html; charset=utf-8" },
      }),
    ),
};
