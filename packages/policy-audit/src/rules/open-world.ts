import { accessListEvidence } from "../network/access-list-evidence.ts";
import { listedBlocks } from "../network/listed-blocks.ts";
import { type InternetShare, isOpen, isOpenWorld, shareOfInternet } from "../network/open-world.ts";
import { unreadableEntries } from "../network/unreadable-entries.ts";
import { widestFirst } from "../network/widest-first.ts";
import { accountRule, passed } from "../rule.ts";
import { someOf } from "../words/some-of.ts";

type Values = { share: InternetShare; entries: readonly string[] };

export const openWorld = accountRule<Values>({
  id: "MSA503",
  slug: "open-world",
  title: "Access list open to the Internet",
  why: "The list lets in at least half of the Internet, so it keeps nobody out who has found a secret. What counts is what all its blocks hold together: 0.0.0.0/1 beside 128.0.0.0/1 is 0.0.0.0/0 in other words.",
  remediation:
    "Add the addresses that the account's programs call from, then delete the wide blocks; whatever calls from elsewhere is refused from then on.",
  platforms: ["atlas", "cloud-manager"],
  isCore: true,
  severity: "critical",
  confidence: "high",
  thresholds: {},
  standards: { nist: ["SC-7(5)"], pci: ["1.4"] },
  needs: ["accessList"],
  holdsInPart: true,
  check({ accessList }) {
    if (accessList.length === 0) return "not-applicable";
    const { blocks, unreadable } = listedBlocks(accessList);
    if (isOpenWorld(blocks)) {
      const entries = widestFirst(accessList.map(({ record }) => record.address));
      return [{ values: { share: shareOfInternet(blocks), entries } }];
    }
    return unreadable.length === 0 ? passed : unreadableEntries(unreadable);
  },
  message: ({ values: { share, entries }, names }) =>
    `The access list of ${names.account} lets in ${shareWords(share)}: ${someOf(entries)}.`,
  evidence: ({ values: { share, entries } }) => [
    accessListEvidence("accessList", someOf(entries)),
    accessListEvidence("shareOfIpv4", share.v4),
    accessListEvidence("shareOfIpv6", share.v6),
  ],
  fixes: () => [{ kind: "narrow-access-list" }],
});

function shareWords({ v4, v6 }: InternetShare): string {
  const families = [
    { share: v4, family: "IPv4" },
    { share: v6, family: "IPv6" },
  ];
  return families
    .filter(({ share }) => isOpen(share))
    .map(({ share, family }) =>
      share === 1 ? `all of ${family}` : `${Math.floor(share * 100)} % of ${family}`,
    )
    .join(" and ");
}
