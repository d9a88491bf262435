/** When a version of an operation was deprecated and when it ends, in ISO 8601; absent where the service does not say. */
export type Deprecation = { deprecatedAt?: string; sunsetAt?: string };

/**
 * Reads `Deprecation` and `Sunset`, which the versioned API overview of the Atlas documentation has as HTTP dates; RFC 9745
 * writes the first as `@` and seconds since the epoch. Undefined where neither is there.
 */
export function deprecationOf(headers: Headers): Deprecation | undefined {
  const deprecation = headers.get("Deprecation");
  const sunset = headers.get("Sunset");
  if (deprecation === null && sunset === null) return undefined;
  const deprecatedAt = instantOf(deprecation);
  const sunsetAt = instantOf(sunset);
  return {
    ...(deprecatedAt !== undefined && { deprecatedAt }),
    ...(sunsetAt !== undefined && { sunsetAt }),
  };
}

function instantOf(text: string | null): string | undefined {
  if (text === null) return undefined;
  const seconds = /^@(-?\d{1,12})$/.exec(text.trim())?.[1];
  const time = seconds === undefined ? Date.parse(text) : Number(seconds) * 1000;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
