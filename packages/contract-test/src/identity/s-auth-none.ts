import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer, headerPointer } from "../contract/promises.ts";
import { readsOf } from "../probes/reads.ts";
import { judged } from "../verdicts/judged.ts";

/**
 * Nobody reads without credentials: 401 and the Digest challenge that every page of the Cloud Manager API prints first, with
 * what it takes to answer it (RFC 7616, section 3.3).
 */
export const sAuthNone: ActiveCheck = {
  id: "S-AUTH-NONE",
  kind: "probe",
  summary: "A request without credentials is refused by 401 and a Digest challenge.",
  operations: readsOf,
  async *run({ contract, operations, read, site }) {
    for (const { operationId } of operations) {
      if (site.paramsOf(operationId) === undefined) continue;
      const exchange = await read(operationId, { as: "none" });
      const { status, headers } = exchange.answer;
      const about = { operationId, evidence: [exchange.number] };
      yield judged(status === 401, {
        ...about,
        case: "no credentials",
        kept: "A request without credentials is refused by 401.",
        broken: "A request without credentials is not refused by 401.",
        expected: "401",
        actual: `${status}`,
        pointer: answerPointer(contract, operationId, 401),
      });
      if (status !== 401) continue;
      const challenge = headers.get("WWW-Authenticate") ?? "";
      yield judged(/^Digest .*\bnonce="[^"]+"/.test(challenge), {
        ...about,
        case: "challenge",
        kept: "The refusal challenges to Digest, with a nonce.",
        broken: "The refusal holds no Digest challenge that could be answered.",
        expected: 'Digest realm="…", nonce="…"',
        actual: challenge === "" ? "no WWW-Authenticate" : challenge,
        pointer: headerPointer(contract, operationId, 401, "WWW-Authenticate"),
      });
    }
  },
};
