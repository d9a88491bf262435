import { deleteAccount } from "../safety/delete-account.ts";
import { deleteMade, findOurs, type Leftover, type TidyMeans } from "../safety/tidy.ts";
import type { Judgement } from "../verdicts/verdict.ts";
import type { CleanUp } from "./contract-event.ts";

/** Milliseconds to wait before each further look: a platform may take a moment to know of its own deletions. */
const pauses = [2000, 5000, 10_000];

export type Closing = { cleanup: CleanUp; leftovers: string[]; judgements: Judgement[] };

/** What a run that may not write leaves behind. */
export const nothingWritten: Closing = {
  cleanup: { created: 0, deleted: 0, left: 0 },
  leftovers: [],
  judgements: [],
};

/**
 * Cleans up and looks whether it is clean: by a list of the organization's accounts, not by what the deletions answered. Where
 * that breaks off, because the journal can no longer be written, all that may be there is named.
 */
export async function closeRun(means: TidyMeans): Promise<Closing> {
  try {
    return await cleanUp(means);
  } catch (error) {
    const { made: created, deleted } = means.workshop;
    const leftovers = unseen(means);
    const why = error instanceof Error ? error.message : String(error);
    return {
      cleanup: { created, deleted, left: leftovers.length },
      leftovers,
      judgements: [
        {
          verdict: "inconclusive",
          operationId: "*",
          case: "clean-up",
          message: `The clean-up broke off: ${why}`,
        },
      ],
    };
  }
}

async function cleanUp(means: TidyMeans): Promise<Closing> {
  const { workshop, site, send, clock } = means;
  await deleteMade(means);
  let found = await findOurs(means);
  for (const pause of pauses) {
    const isUnknown = workshop.pending().length > 0;
    if (found?.length === 0 && !isUnknown) break;
    await clock.sleep(pause);
    for (const { clientId } of found?.toReversed() ?? []) {
      if (await deleteAccount({ orgId: site.orgId, clientId }, { send, clock }))
        await workshop.forget(clientId);
    }
    found = await findOurs(means);
    if (found?.length === 0 && isUnknown) break;
  }
  if (found) for (const entry of workshop.pending()) await workshop.dismiss(entry);
  const leftovers = found ? found.map(({ clientId }) => clientId) : unseen(means);
  const { made: created, deleted } = workshop;
  return {
    cleanup: { created, deleted, left: leftovers.length },
    leftovers,
    judgements: judge(found, leftovers, created),
  };
}

/** Where nothing can be listed, all that is not known to be gone may be there. */
function unseen({ workshop }: TidyMeans): string[] {
  const entries = [...workshop.alive(), ...workshop.pending()];
  return entries.map(({ clientId, mark }) => clientId ?? mark);
}

function judge(
  found: readonly Leftover[] | undefined,
  leftovers: readonly string[],
  created: number,
): Judgement[] {
  const isClean = found?.length === 0;
  const isListed = found !== undefined;
  const unlisted = isListed ? "" : "The accounts could not be listed. ";
  const left = leftovers.length === 0 ? "" : `Left behind: ${leftovers.join(", ")}.`;
  const whole: Judgement = {
    verdict: isClean ? "pass" : "inconclusive",
    operationId: "*",
    case: "clean-up",
    message: isClean ? `All ${created} accounts that were made are gone.` : `${unlisted}${left}`,
  };
  const undead = found?.filter(({ wasSaidGone }) => wasSaidGone) ?? [];
  if (undead.length === 0) return [whole];
  const said: Judgement = {
    verdict: "violation",
    operationId: "deleteOrgServiceAccount",
    case: "listed after its deletion",
    message: "Accounts are still listed that the platform said were deleted.",
    expected: "none of the deleted accounts",
    actual: undead.map(({ clientId }) => clientId).join(", "),
  };
  return [said, whole];
}
