import { createAudit } from "@purser/policy-audit";
import type { WritableBook } from "../book/create-book.ts";
import { looksAtAll } from "./audit-organization.ts";
import { createGiveWay } from "./give-way.ts";
import { previousOf } from "./previous-of.ts";
import type { ReadingOptions } from "./reading-options.ts";

/** Finds what only shows in all organizations together: which of the policy's exceptions nothing needs any more. */
export async function auditAll(
  book: WritableBook,
  { policy, previous, clock, signal }: Omit<ReadingOptions, "connections">,
): Promise<void> {
  if (!looksAtAll(policy)) return;
  const giveWay = createGiveWay();
  const audit = createAudit(policy, {
    now: clock.now(),
    previous: await previousOf(previous),
    keep: "counts",
  });
  for (const record of book.records()) {
    audit.add(record);
    const turn = giveWay();
    if (turn !== undefined) await turn;
    signal.throwIfAborted();
  }
  const { findings, rootCauses } = audit.end();
  book.setLate({ findings, rootCauses });
}
