import { DeniedError } from "../errors/denied-error.ts";
import type { Failure, FailureDetails } from "../errors/failure.ts";
import { RefusedError } from "../errors/refused-error.ts";
import { UnexpectedAnswerError } from "../errors/unexpected-answer-error.ts";
import { UnreachableError } from "../errors/unreachable-error.ts";
import { isRecord } from "./record.ts";

/** Returns why an answer other than success failed what was attempted ("Listing … on Atlas"). */
export function answerFailure(attempt: string, response: Response, body: unknown): Failure {
  const { status } = response;
  const said = saidBy(body);
  const reason = [`the service answered ${status}`, said.code, said.text]
    .filter(Boolean)
    .join(", ");
  const message = `${attempt} failed: ${reason.replace(/[.\s]+$/, "")}.`;
  const details: FailureDetails = {
    status,
    ...(said.code === undefined ? {} : { errorCode: said.code }),
  };
  if (status >= 300 && status < 400) {
    return new UnexpectedAnswerError(
      message,
      "A redirect is not followed, because credentials could leave for another host; check --base-url.",
      { details },
    );
  }
  if (status === 401 || status === 403) {
    return new DeniedError(message, denialHint(said.code), { details });
  }
  if (status === 429 || status >= 500) {
    const wait = response.headers.get("retry-after");
    return new UnreachableError(
      message,
      wait === null ? "Try again later." : `Try again in ${wait} seconds.`,
      { details },
    );
  }
  if (status >= 400) return new RefusedError(message, refusalHint(said.code), { details });
  return new UnexpectedAnswerError(message, "Check that --base-url names the right service.", {
    details,
  });
}

/** Reads both error shapes: that of the two APIs, and that of OAuth. */
function saidBy(body: unknown): { code?: string; text?: string } {
  if (!isRecord(body)) return {};
  const code = body["errorCode"] ?? body["error"];
  const text = body["detail"] ?? body["error_description"];
  return {
    ...(typeof code === "string" ? { code } : {}),
    ...(typeof text === "string" ? { text } : {}),
  };
}

/** Source of the codes: Atlas, API error codes; the OAuth ones: RFC 6749 section 5.2. */
function denialHint(code: string | undefined): string {
  if (code === "invalid_client") {
    return "Check the client ID and the client secret: the secret may have expired or been deleted.";
  }
  if (code !== undefined && /ACCESS_LIST|WHITELIST/.test(code)) {
    return "Add this machine's address to the access list of the service account.";
  }
  return "Check that the credentials are live, belong to this organization and platform, and have the role for it.";
}

function refusalHint(code: string | undefined): string {
  if (code === "NOT_ATLAS_ORG" || code === "NOT_ATLAS_GROUP")
    return "Use --platform cloud-manager.";
  if (code === "ATLAS_GROUP" || code === "EXPECTED_NON_ATLAS_ORG") return "Use --platform atlas.";
  return "Check --org and --platform.";
}
