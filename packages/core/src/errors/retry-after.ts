/**
 * Milliseconds that the service asks to wait: `Retry-After` in seconds or as a date, else what the body of a 429 says. A
 * date is read against the answer's own `Date`, so that a wrong clock here does no harm, or against `now`. Undefined where
 * nothing is said.
 */
export function retryAfterOf(
  headers: Headers,
  refusal: {
    errorCode?: string | undefined;
    parameters?: readonly unknown[];
    detail?: string | undefined;
  } = {},
  now?: number,
): number | undefined {
  return (
    headerDelay(headers, now) ??
    bodyDelay(refusal.errorCode, refusal.parameters ?? []) ??
    wordedDelay(refusal.detail)
  );
}

/** OAuth's form of a 429 has its numbers in words: "limited to 10 requests every 1 minutes" (token pages, Cloud Manager). */
function wordedDelay(detail: string | undefined): number | undefined {
  return positive(/ every (\d{1,4}) minutes?\b/.exec(detail ?? "")?.[1], 60_000);
}

function headerDelay(headers: Headers, now: number | undefined): number | undefined {
  const text = headers.get("Retry-After")?.trim() ?? "";
  if (/^\d{1,9}(?:\.\d+)?$/.test(text)) return Math.ceil(Number(text) * 1000);
  const until = Date.parse(text);
  if (Number.isNaN(until) || /^[\d.+-]*$/.test(text)) return undefined;
  const sent = Date.parse(headers.get("Date") ?? "");
  const from = Number.isNaN(sent) ? now : sent;
  return from === undefined ? undefined : Math.max(0, until - from);
}

/**
 * `RATE_LIMITED_TOKEN_BUCKET` has path, seconds to wait, capacity, refill and its seconds (rate limit page of the Atlas
 * documentation); `RATE_LIMITED` has path, requests and minutes, of which one whole window is the safe reading.
 */
function bodyDelay(
  errorCode: string | undefined,
  parameters: readonly unknown[],
): number | undefined {
  const [, second, third] = parameters;
  if (errorCode === "RATE_LIMITED_TOKEN_BUCKET") return positive(second, 1000);
  if (errorCode === "RATE_LIMITED") return positive(third, 60_000);
  return undefined;
}

function positive(value: unknown, unit: number): number | undefined {
  const number = typeof value === "string" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0
    ? Math.ceil(number * unit)
    : undefined;
}
