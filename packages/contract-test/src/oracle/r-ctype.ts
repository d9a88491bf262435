import type { PassiveCheck } from "../checks/check.ts";
import { isBareRefusal } from "./answer-body.ts";
import { essenceOf, isNewerVersion } from "./media-type.ts";

/** Errors come as plain JSON, of whatever version the success is (Atlas API, versioning). */
const errorType = "application/json";

/** A media type other than the documented one, or of another version than was asked for, is read as something it is not. */
export const rCtype: PassiveCheck = {
  id: "R-CTYPE",
  kind: "passive",
  summary: "Every body comes in the documented media type and in the version that was asked for.",
  *judge({ request, answer }, operation, { isEmulated }) {
    const { status, headers } = answer;
    if (!operation || status === 204 || isBareRefusal(answer)) return;
    const documented = operation.answers.get(status);
    const expected = documented ? [...documented.schemas.keys()] : [];
    if (!documented && status >= 400) expected.push(errorType);
    if (expected.length === 0) return;
    const contentType = headers.get("Content-Type");
    const isRight = expected.includes(essenceOf(contentType));
    const isNewer = isNewerVersion(operation.version, request.headers.get("Accept"), contentType);
    const wrong = isNewer && !isEmulated ? "drift" : "violation";
    yield {
      verdict: isRight ? "pass" : wrong,
      case: `${status}`,
      message: isRight
        ? "The media type is the documented one."
        : "The media type is not the documented one.",
      expected: expected.join(", "),
      actual: contentType ?? "none",
      pointer: documented ? `${documented.pointer}/content` : undefined,
    };
  },
};
