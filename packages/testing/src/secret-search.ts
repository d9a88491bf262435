import { inspect } from "node:util";

const decoder = new TextDecoder("latin1");
const encoder = new TextEncoder();

/**
 * Whether a text gives a secret away: as it is, URL-encoded, JSON-escaped once or twice, or within anything that decodes
 * as base64 at any offset. It decodes the text instead of encoding the secret, unlike what it checks.
 */
export function givesAway(text: string, secret: string): boolean {
  return [text, ...decodings(text)].some((reading) => holds(reading, secret));
}

/** Returns those of several secrets that a text gives away: it is decoded once for all of them. */
export function givenAway(text: string, secrets: readonly string[]): string[] {
  const readings = [text, ...decodings(text)].join("\n");
  return secrets.filter((secret) => holds(readings, secret));
}

/** Everything that can be printed about a value. */
export function printsOf(value: unknown): string[] {
  const prints = [
    String(value),
    inspect(value, { showHidden: true, depth: 10, getters: true }),
    inspect(value, { customInspect: false, showHidden: true, depth: 10 }),
    JSON.stringify(value) ?? "",
  ];
  for (let error = value; error instanceof Error; error = error.cause) {
    prints.push(error.stack ?? "", error.message, JSON.stringify(error), `${error}`);
    prints.push(JSON.stringify(Object.getOwnPropertyDescriptors(error)));
  }
  return prints;
}

function holds(text: string, secret: string): boolean {
  const bytes = decoder.decode(encoder.encode(secret));
  return [secret, bytes, secret.slice(-12)].some((form) => text.includes(form));
}

function decodings(text: string): string[] {
  const readings: string[] = [];
  const urlDecoded = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, decodeOr);
  readings.push(urlDecoded, urlDecoded.replaceAll("+", " "));
  let unescaped = text;
  for (let depth = 0; depth < 3; depth++) {
    unescaped = unescaped.replaceAll(/\\u([0-9a-f]{4})|\\(.)/gi, unescape);
    readings.push(unescaped);
  }
  for (const source of new Set([text, urlDecoded])) {
    for (const [run] of source.matchAll(/[A-Za-z0-9+/_-]{12,}/g)) {
      for (const start of [0, 1, 2, 3]) readings.push(fromBase64(run.slice(start)));
    }
  }
  return readings;
}

function decodeOr(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

function unescape(_: string, code: string | undefined, character: string | undefined): string {
  if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
  return { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" }[character ?? ""] ?? character ?? "";
}

function fromBase64(run: string): string {
  const standard = run.replaceAll("-", "+").replaceAll("_", "/");
  // The padding is no part of the run: two or three characters at its end are bytes all the same, one alone is none.
  return atob(standard.length % 4 === 1 ? standard.slice(0, -1) : standard);
}
