import type { Failure } from "../errors/failure.ts";
import { InterruptedError } from "../errors/interrupted-error.ts";
import { UnreachableError } from "../errors/unreachable-error.ts";

/** What was asked and how it went, for `--verbose`: no headers, no bodies, so no secrets. */
export type Exchange = { method: string; url: string; status?: number; milliseconds: number };

export type Sending = {
  fetch(request: Request): Promise<Response>;
  timeout: number;
  /** Milliseconds since some fixed moment. */
  now(): number;
  signal: AbortSignal;
  onExchange(exchange: Exchange): void;
};

/** Sends one request and returns its answer with the whole body; "" for none. Rejects with a `Failure` if none came. */
export async function send(
  request: { url: string; init: RequestInit; attempt: string },
  sending: Sending,
): Promise<{ response: Response; text: string }> {
  const { attempt, url } = request;
  if (sending.signal.aborted) throw new InterruptedError(attempt);
  const method = request.init.method ?? "GET";
  const timeout = AbortSignal.timeout(sending.timeout);
  const started = sending.now();
  const elapsed = (): number => Math.round(sending.now() - started);
  try {
    const signal = AbortSignal.any([sending.signal, timeout]);
    // A redirect could carry the credentials to another host.
    const init: RequestInit = { ...request.init, redirect: "manual", signal };
    const response = await sending.fetch(new Request(url, init));
    const text = await response.text();
    sending.onExchange({ method, url, status: response.status, milliseconds: elapsed() });
    return { response, text };
  } catch (error) {
    sending.onExchange({ method, url, milliseconds: elapsed() });
    throw lost(attempt, new URL(url).host, error, { sending, hasTimedOut: timeout.aborted });
  }
}

function lost(
  attempt: string,
  host: string,
  error: unknown,
  { sending, hasTimedOut }: { sending: Sending; hasTimedOut: boolean },
): Failure {
  if (sending.signal.aborted) return new InterruptedError(attempt);
  if (hasTimedOut) {
    return new UnreachableError(
      `${attempt} failed: ${host} did not answer within ${sending.timeout / 1000} s.`,
      "Check the network, or allow more time with --timeout.",
      { details: { host }, cause: error },
    );
  }
  return new UnreachableError(
    `${attempt} failed: ${host} cannot be reached (${reasonOf(error)}).`,
    "Check the network and the address.",
    { details: { host }, cause: error },
  );
}

/** `fetch` hides the network's own words in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return cause.message === "" && "code" in cause ? String(cause.code) : cause.message;
}
