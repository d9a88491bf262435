import type { NetworkFault } from "../fault.ts";

const answerEmpty = (status: number): Promise<Response> =>
  Promise.resolve(new Response(null, { status, headers: { "Content-Length": "0" } }));

export const empty4xx: NetworkFault = {
  kind: "network",
  name: "empty-4xx",
  summary: "Something in between answers with the given 4xx status (default 403) and no body.",
  carry: ({ value }) => answerEmpty(value ?? 403),
};

export const empty5xx: NetworkFault = {
  kind: "network",
  name: "empty-5xx",
  summary: "Something in between answers with the given 5xx status (default 502) and no body.",
  carry: ({ value }) => answerEmpty(value ?? 502),
};
