/**
 * Answers 500 where an emulator fails over a request, as its HTTP server does: a client sees a failing service, not a broken
 * connection. A fault that cuts the connection goes on doing so.
 */
export function asServer(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (input, init) =>
    fetch(input, init).catch((error: unknown) => {
      const cause = error instanceof TypeError ? error.cause : error;
      const isCut = (cause as { code?: unknown } | undefined)?.code === "ECONNRESET";
      if (isCut || init?.signal?.aborted === true) throw error;
      const why = error instanceof Error ? error.message : "it does not say why";
      return new Response(`The emulator failed, which is its own fault: ${why}`, {
        status: 500,
        headers: { "Content-Type": "text/plain" },
      });
    });
}
