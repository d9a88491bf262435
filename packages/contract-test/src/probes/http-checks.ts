import type { ActiveCheck } from "../checks/check.ts";
import { answerPointer } from "../contract/promises.ts";
import { judged } from "../verdicts/judged.ts";
import { plainRead } from "./plain-reads.ts";

const subject = "listOrgServiceAccounts";

/** An ETag of no answer. */
const unknownTag = '"purser-no-such-tag"';

/** Whether an answer can be asked for again only if it has changed (RFC 9110, section 13). */
export const sConditional: ActiveCheck = {
  id: "S-CONDITIONAL",
  kind: "probe",
  summary:
    "Whether answers carry an ETag, and what If-None-Match does; an unknown tag gets no 304.",
  operations: () => [subject],
  async *run(stage) {
    const plain = await plainRead(stage, subject);
    const tag = plain.answer.headers.get("ETag");
    const about = { operationId: subject, case: "If-None-Match" };
    const other = await stage.read(subject, { headers: { "If-None-Match": unknownTag } });
    yield judged(other.answer.status !== 304, {
      ...about,
      case: "unknown tag",
      kept: "A tag that nobody gave is not said to be the present one.",
      broken: "A tag that nobody gave is said to be the present one (RFC 9110, section 13.1.2).",
      expected: "200",
      actual: "304",
      pointer: answerPointer(stage.contract, subject, 200),
    });
    if (tag === null) {
      const message = "There is no ETag.";
      yield { ...about, verdict: "observed", message, evidence: [plain.number] };
      return;
    }
    const { answer } = await stage.read(subject, { headers: { "If-None-Match": tag } });
    const message = `If-None-Match with the ETag gets ${answer.status}.`;
    yield { ...about, verdict: "observed", message };
  },
};

/** HEAD is GET without its body (RFC 9110, section 9.3.2); whether it is there is undocumented. */
export const sHead: ActiveCheck = bare("HEAD");
/** What a resource can do, for those that ask (RFC 9110, section 9.3.7); undocumented. */
export const sOptions: ActiveCheck = bare("OPTIONS");

function bare(method: "HEAD" | "OPTIONS"): ActiveCheck {
  return {
    id: `S-${method}`,
    kind: "probe",
    summary: `What ${method} gets.`,
    operations: () => [subject],
    async *run({ contract, site, send }) {
      const { path, mediaType } = contract.operation(subject);
      const params = site.paramsOf(subject) ?? {};
      const headers = { Accept: mediaType };
      const { answer } = await send({ method, path, params, headers });
      const allow = answer.headers.get("Allow");
      const isFailure = answer.status >= 500;
      yield {
        verdict: isFailure ? "violation" : "observed",
        operationId: subject,
        case: method,
        message: `${method} gets ${answer.status}${allow === null ? "" : ` and Allow ${allow}`}.`,
      };
    },
  };
}

/** Media types and the names of their parameters are written in either case (RFC 9110, section 8.3.1). */
export const sCase: ActiveCheck = {
  id: "S-CASE",
  kind: "probe",
  summary: "What Accept in capitals, and with a charset, gets.",
  operations: () => [subject],
  async *run({ contract, read }) {
    const mediaType = contract.operation(subject).mediaType ?? "application/json";
    const cases = {
      "Accept in capitals": mediaType.toUpperCase(),
      "Accept with a charset": `${mediaType};charset=utf-8`,
    };
    for (const [name, accept] of Object.entries(cases)) {
      const { answer } = await read(subject, { headers: { Accept: accept } });
      const message = `${name} gets ${answer.status} ${answer.headers.get("Content-Type") ?? ""}.`;
      yield { verdict: "observed", operationId: subject, case: name, message };
    }
  },
};
