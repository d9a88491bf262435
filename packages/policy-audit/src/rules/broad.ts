import { accessListEvidence } from "../network/access-list-evidence.ts";
import { accountRule, passed, type Failure, type Outcome } from "../rule.ts";
import { countOf } from "../words/count-of.ts";

/** Null for an entry that is neither an address nor a block; `least` are the bits that are not broad. */
type Values = { block: { family: 4 | 6; bits: number; least: number } | null };

const source =
  "Purser's choice: a /24 is the smallest block that networks announce, a /48 one site";
const highSource = "Purser's choice: a /16 or a /32 is all that a whole provider announces at once";

export const broad = accountRule({
  id: "MSA504",
  slug: "broad",
  title: "Broad block on an access list",
  why: "A large block is rarely one's own: it belongs to a provider whose other customers are let in as well. An entry that cannot be read may let in anything.",
  remediation:
    "Replace the block with the addresses that the account's programs call from, and delete it once they are on the list.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "medium",
  confidence: "high",
  thresholds: {
    v4Bits: { default: 24, unit: "bits", least: 1, most: 32, source, presets: { strict: 28 } },
    v4HighBits: { default: 16, unit: "bits", least: 0, most: 32, source: highSource },
    v6Bits: { default: 48, unit: "bits", least: 1, most: 128, source },
    v6HighBits: { default: 32, unit: "bits", least: 0, most: 128, source: highSource },
  },
  standards: { nist: ["SC-7"] },
  needs: ["accessList"],
  holdsInPart: true,
  check({ accessList }, { v4Bits, v4HighBits, v6Bits, v6HighBits }): Outcome<Values> {
    if (accessList.length === 0) return "not-applicable";
    let failures: Failure<Values>[] | undefined;
    for (const { record, block } of accessList) {
      const { address } = record;
      if (block === undefined) {
        (failures ??= []).push({ values: { block: null }, severity: "high", about: { address } });
        continue;
      }
      const { family, bits } = block;
      const least = family === 4 ? v4Bits : v6Bits;
      const isFarBroad = bits < (family === 4 ? v4HighBits : v6HighBits);
      if (!isFarBroad && bits >= least) continue;
      (failures ??= []).push({
        values: { block: { family, bits, least } },
        severity: isFarBroad ? "high" : "medium",
        about: { address },
      });
    }
    return failures ?? passed;
  },
  message({ values: { block }, names, subject }) {
    if (block === null) {
      return `${subject.address} on the access list of ${names.account} is neither an address nor a block: what it lets in is not known.`;
    }
    return `${subject.address} on the access list of ${names.account} is an IPv${block.family} block of ${countOf(block.bits, "bit")}; fewer than ${block.least} count as broad.`;
  },
  evidence: ({ values: { block }, subject }) => [
    accessListEvidence("address", subject.address ?? null),
    accessListEvidence("bits", block?.bits ?? null),
  ],
  fixes: ({ values: { block } }) =>
    block === null ? [{ kind: "investigate" }] : [{ kind: "narrow-access-list" }],
});
