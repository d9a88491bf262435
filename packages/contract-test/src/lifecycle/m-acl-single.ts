import type { ActiveCheck } from "../checks/check.ts";
import { resultsOf, textOf } from "../exchange/exchange.ts";
import { blocksOf, canonical, readEntries, samples, seedEntries } from "./access-list.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { onBothLevels, wantedLevels, withoutProject } from "./levels.ts";

type Family = { id: string; address: string; block: string; words: string };

/** A check that a single address of one family lets in that address and no other. */
function singleAddress({ id, address, block, words }: Family): ActiveCheck {
  return {
    id,
    kind: "lifecycle",
    summary: `A single ${words} address is kept as its ${block}: it lets in nobody else.`,
    operations: onBothLevels((at) => [at.addEntries]),
    async *run(stage) {
      yield* withoutProject(stage);
      for (const at of wantedLevels(stage)) {
        const { clientId } = await stage.workshop.create(at.level);
        const list = { stage, at, clientId };
        const addition = await seedEntries(list, [{ ipAddress: address }]);
        const read = await readEntries(list);
        const blocks = blocksOf(read);
        const evidence = [addition.number, read.number];
        yield judged(blocks.join(", ") === canonical(address), {
          operationId: at.addEntries,
          case: "one address",
          kept: `The address is kept as its ${block}.`,
          broken: "The address is not kept as itself alone.",
          expected: canonical(address),
          actual: blocks.join(", "),
          evidence,
        });
        const entries = resultsOf(read) ?? [];
        // Atlas leaves open whether such an entry names the address, its block or both.
        yield judged(
          entries.every((each) => textOf(each, "cidrBlock") !== undefined),
          {
            operationId: at.addEntries,
            case: "names its block",
            kept: "The entry names its block.",
            broken: "The entry names an address and no block.",
            verdict: stage.platform === "atlas" ? breachOfReading(stage) : "violation",
            evidence,
          },
        );
      }
    },
  };
}

/** An IPv4 address is its /32. */
export const mAclCidr = singleAddress({
  id: "M-ACL-CIDR",
  address: samples.address,
  block: "/32",
  words: "IPv4",
});

/** An IPv6 address is its /128. */
export const mAclIpv6 = singleAddress({
  id: "M-ACL-IPV6",
  address: samples.ipv6,
  block: "/128",
  words: "IPv6",
});
