/** What goes wrong on the way: once, or from a request on. */
export type Trouble =
  | "cut-before"
  | "cut-after"
  | "dead-from"
  | "rate-limited"
  | "failed"
  | "deletion-failed"
  | "deletion-fails";

export const troubles: readonly Trouble[] = [
  "cut-before",
  "cut-after",
  "dead-from",
  "rate-limited",
  "failed",
  "deletion-failed",
  "deletion-fails",
];

/** A network that has trouble at one request, counted from 1, and counts all of them. */
export type TroubledFetch = {
  fetch: typeof globalThis.fetch;
  readonly sent: number;
  /** The first request that writes; Infinity while none did. */
  readonly firstWrite: number;
};

/** Returns a network that has trouble at a request; `deletion-…` is about the first deletion from there on, or all of them. */
export function troubledFetch(
  fetch: typeof globalThis.fetch,
  trouble: Trouble | undefined,
  index: number,
): TroubledFetch {
  let sent = 0;
  let isOver = false;
  let firstWrite = Number.POSITIVE_INFINITY;
  const cut = (): Promise<never> => Promise.reject(new TypeError("fetch failed"));
  return {
    get sent() {
      return sent;
    },
    get firstWrite() {
      return firstWrite;
    },
    async fetch(input, init) {
      sent++;
      const isWrite = init?.method !== "GET" && !new Request(input).url.includes("/api/oauth/");
      if (isWrite) firstWrite = Math.min(firstWrite, sent);
      const isHere = sent === index;
      const isDeletion = init?.method === "DELETE" && sent >= index;
      if (trouble === "dead-from" && sent >= index) return cut();
      if (trouble === "cut-before" && isHere) return cut();
      if (trouble === "rate-limited" && isHere) return refusal(429, { "Retry-After": "2" });
      if (trouble === "failed" && isHere) return refusal(500);
      if (trouble === "deletion-fails" && isDeletion) return refusal(500);
      if (trouble === "deletion-failed" && isDeletion && !isOver) {
        isOver = true;
        return refusal(500);
      }
      const answer = await fetch(input, init);
      return trouble === "cut-after" && isHere ? cut() : answer;
    },
  };
}

function refusal(status: number, headers: Record<string, string> = {}): Response {
  const body = { error: status, errorCode: "TROUBLE", detail: "Trouble.", parameters: [] };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });
}
