import type { NetworkFault } from "../fault.ts";

export const redirect: NetworkFault = {
  kind: "network",
  name: "redirect",
  summary:
    "Answers 307 to the same path on another host, which must never be sent the credentials.",
  carry({ request }) {
    const { pathname, search } = new URL(request.url);
    const location = `https://elsewhere.invalid${pathname}${search}`;
    return Promise.resolve(new Response(null, { status: 307, headers: { Location: location } }));
  },
};
