import type { FooterRecord } from "../records.ts";

/** Returns the last line of a snapshot, byte for byte as it must be, without its line end. */
export function footerLine({ counts, sha256 }: Omit<FooterRecord, "record">): string {
  const { organizations, projects, accounts } = counts;
  const footer: FooterRecord = {
    record: "footer",
    counts: { organizations, projects, accounts },
    sha256,
  };
  return JSON.stringify(footer);
}
