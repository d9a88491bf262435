/** Characters of a secret that, in a row, are more than what the platforms show of it. */
const enough = 8;

/** Whether a text gives a secret away: any part of it that is long enough, as it is, in base64 or in hexadecimal. */
export function givesAway(text: string, secret: string): boolean {
  const random = secret.replace(/^mdb_sa_sk_/, "");
  // A frame breaks what is long: whatever is between its pieces does not hide them.
  const joined = text.replaceAll(/[^\w+/=-]/g, "");
  return formsOf(random).some((form) => {
    for (let at = 0; at + enough <= form.length; at++) {
      const part = form.slice(at, at + enough);
      if (text.includes(part) || joined.includes(part)) return true;
    }
    return false;
  });
}

function formsOf(random: string): string[] {
  const bytes = Buffer.from(random);
  const base64 = [0, 1, 2].map((skipped) =>
    bytes.subarray(skipped).toString("base64").slice(0, -4),
  );
  return [random, bytes.toString("hex"), ...base64];
}
