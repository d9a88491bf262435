import type { ActiveCheck } from "../checks/check.ts";
import { memberOf, type Exchange } from "../exchange/exchange.ts";
import { bearer, minting, tokenIn } from "../identity/token-requests.ts";
import { Inconclusive, Unavailable } from "../run/interruptions.ts";
import type { Stage } from "../run/stage.ts";
import type { MadeAccount } from "../run/workshop.ts";
import { canonical, blocksOf, readEntries, samples, seedEntries } from "./access-list.ts";
import { breachOfReading, judged } from "../verdicts/judged.ts";
import { levels, onBothLevels, placeOf, wantedLevels, withoutProject } from "./levels.ts";

/**
 * An account cannot take the address that it calls from out of its own list, and so lock itself out (Atlas, both delete
 * operations; Cloud Manager read the same). Tried by an account of the run's own, which learns its address from the 403
 * that a list of another address makes.
 */
export const mAclSelf: ActiveCheck = {
  id: "M-ACL-SELF",
  kind: "lifecycle",
  summary: "An account cannot remove the address that it calls from.",
  operations: onBothLevels((at) => [at.deleteEntry]),
  async *run(stage) {
    yield* withoutProject(stage);
    const wanted = wantedLevels(stage);
    const account = await stage.workshop.create("organization", { roles: ["ORG_OWNER"] });
    const { clientId } = account;
    const list = { stage, at: levels.organization, clientId };
    const as = bearer(await tokenFor(stage, account));
    await seedEntries(list, [{ ipAddress: samples.address }]);
    const refused = await stage.send({
      operationId: "getOrgServiceAccount",
      params: { ...placeOf(stage, "organization"), clientId },
      as,
    });
    const own = addressIn(refused);
    await seedEntries(list, [{ ipAddress: own }]);
    for (const at of wanted) {
      const params = { ...placeOf(stage, at.level), clientId };
      if (at.level === "project") {
        const body = { roles: ["GROUP_OWNER"] };
        await stage.send({ operationId: "inviteGroupServiceAccount", params, body });
      }
      const deletion = await stage.send({
        operationId: at.deleteEntry,
        params: { ...params, ipAddress: own },
        as,
      });
      const read = await readEntries(list);
      const isThere = blocksOf(read).includes(canonical(own));
      yield judged(deletion.answer.status >= 400 && isThere, {
        operationId: at.deleteEntry,
        case: "own address",
        kept: "The account's own address is not removed.",
        broken: "The account's own address is removed: it has locked itself out.",
        expected: "400",
        actual: `${deletion.answer.status}`,
        verdict: stage.platform === "atlas" ? "violation" : breachOfReading(stage),
        evidence: [deletion.number, read.number],
      });
      if (!isThere) await seedEntries(list, [{ ipAddress: own }]);
    }
  },
};

async function tokenFor({ send }: Stage, { clientId, secret }: MadeAccount): Promise<string> {
  const minted = await send(minting({ clientId, clientSecret: secret?.value ?? "" }));
  const token = tokenIn(minted);
  if (token === undefined)
    throw new Inconclusive(`No token was given to try this with: ${minted.answer.status}.`);
  return token;
}

/** The address that a service saw: the parameter of IP_ADDRESS_NOT_ON_ACCESS_LIST (Atlas API error codes). */
function addressIn({ answer }: Exchange): string {
  const parameters = memberOf(answer.json, "parameters");
  const [address] = Array.isArray(parameters) ? parameters : [];
  if (answer.status === 403 && typeof address === "string") return address;
  throw new Unavailable(
    `The address that the run calls from could not be learned: ${answer.status} names none.`,
  );
}
