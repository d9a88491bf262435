/** First instants of months from January 1970 to December 2099. */
const months = Array.from({ length: 12 * 130 }, (_, month) => Date.UTC(1970, month));

/**
 * Returns the milliseconds since the epoch of an ISO 8601 instant, NaN for what is none. The form that both platforms write
 * (`2026-11-22T09:00:00Z`) is read by hand, in a fifth of the time: an audit of a million accounts reads ten million.
 */
export function parseInstant(text: string): number {
  if (text.length !== 20 || !hasUsualMarks(text)) return Date.parse(text);
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  const isPlain = month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour >= 0 && hour <= 23;
  const isTime = minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
  const firstOfMonth = months[(year - 1970) * 12 + month - 1];
  if (!isPlain || !isTime || firstOfMonth === undefined) return Date.parse(text);
  return firstOfMonth + (((day - 1) * 24 + hour) * 60 + minute) * 60_000 + second * 1000;
}

/** `-`, `-`, `T`, `:`, `:` and `Z` where the platforms write them. */
function hasUsualMarks(text: string): boolean {
  return (
    text.charCodeAt(4) === 45 &&
    text.charCodeAt(7) === 45 &&
    text.charCodeAt(10) === 84 &&
    text.charCodeAt(13) === 58 &&
    text.charCodeAt(16) === 58 &&
    text.charCodeAt(19) === 90
  );
}

/** The number that two digits make; far below zero where one is not a digit, whatever is added to it. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  // A sign bit in one of the four is a sign bit in all of them together.
  return (tens | ones | (9 - tens) | (9 - ones)) < 0 ? -1_000_000 : tens * 10 + ones;
}
