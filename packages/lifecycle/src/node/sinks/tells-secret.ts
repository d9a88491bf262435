/** Characters of a secret that, in a row, give enough of it away. */
const enough = 8;

/** Tells whether a line holds a secret or a part of it: as it is, URL-encoded, in hexadecimal, or in base64. */
export function tellsSecret(line: string, secret: string): boolean {
  return formsOf(secret).some((form) => {
    for (let at = 0; at + enough <= form.length; at++) {
      if (line.includes(form.slice(at, at + enough))) return true;
    }
    return false;
  });
}

function formsOf(secret: string): string[] {
  // The prefix is no secret, and stands in masks.
  const random = secret.replace(/^mdb_sa_sk_/, "");
  const bytes = Buffer.from(random);
  const hex = bytes.toString("hex");
  const base64 = [0, 1, 2].map((skipped) =>
    bytes.subarray(skipped).toString("base64").slice(0, -4),
  );
  return [
    random,
    encodeURIComponent(random),
    hex,
    hex.toUpperCase(),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}
