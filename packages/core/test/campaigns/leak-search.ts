import { printsOf } from "@purser/testing/secret-search";

/** Looks for secrets in whatever a program can print, in the spellings that a log would show them in. */
export type LeakSearch = {
  /** Searches every print of the values for every secret, and keeps what it finds. */
  search(values: readonly unknown[], secrets: readonly string[]): void;
  /** Prints in which a secret was found, with the secret cut out. */
  readonly leaks: readonly string[];
  readonly values: number;
  readonly prints: number;
  readonly characters: number;
};

export function createLeakSearch(): LeakSearch {
  const leaks: string[] = [];
  let values = 0;
  let prints = 0;
  let characters = 0;
  return {
    search(given, secrets) {
      const forms = secrets.flatMap(formsOf);
      for (const value of given) {
        values++;
        for (const print of printsOf(value)) {
          prints++;
          characters += print.length;
          const found = forms.find((form) => print.includes(form));
          if (found === undefined) continue;
          const at = print.indexOf(found);
          const [before, after] = [
            print.slice(Math.max(0, at - 60), at),
            print.slice(at + found.length),
          ];
          leaks.push(`${before}<<${found.length} characters>>${after.slice(0, 20)}`);
        }
      }
    },
    leaks,
    get values() {
      return values;
    },
    get prints() {
      return prints;
    },
    get characters() {
      return characters;
    },
  };
}

/**
 * The spellings of a secret: as it is and its end, JSON-escaped, URL-encoded, hexadecimal, and base64 in both alphabets
 * with nothing, one byte or two before it.
 */
export function formsOf(secret: string): string[] {
  const forms = [secret, JSON.stringify(secret).slice(1, -1)];
  // The platform itself shows the last group of an API key's private key.
  if (!/^[0-9a-f-]{36}$/.test(secret)) forms.push(secret.slice(-12));
  const url = encodeURIComponent(secret);
  forms.push(url, url.replaceAll("_", "%5F"), url.replaceAll("_", "%5f"));
  const hex = Buffer.from(secret).toString("hex");
  forms.push(hex, hex.toUpperCase());
  for (const before of ["", "x", "xx"]) {
    const whole = Buffer.from(before + secret);
    // Three bytes are four characters: those that hold bits of a neighbour are cut off.
    const skipped = before === "" ? 0 : before.length + 1;
    const kept = Math.floor((whole.length * 8) / 6);
    for (const alphabet of ["base64", "base64url"] as const) {
      forms.push(whole.toString(alphabet).slice(skipped, kept));
    }
  }
  return [...new Set(forms)];
}
