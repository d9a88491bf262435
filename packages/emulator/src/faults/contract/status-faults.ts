import { errorAnswer, type Answer } from "../../answer.ts";
import type { Page } from "../../protocol/page.ts";
import { Refusal } from "../../refusal.ts";
import type { Scene } from "../fault.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { editHeaders } from "./edit-headers.ts";
import {
  accessListCreates,
  accessListDeletes,
  accountCreates,
  accountGets,
  accountLists,
  accountReads,
  accountUpdates,
  accountWrites,
  everyRead,
  lists,
  onAtlas,
  onBoth,
  operationsWhere,
  secretCreates,
} from "./operations-of.ts";

type Change = (answer: Answer, scene: Scene) => Answer;

/** Answers another status where the answer has the one given; an error body goes along. */
function status(from: number, to: number, isMeant: (scene: Scene) => boolean = () => true): Change {
  return (answer, scene) => {
    if (answer.status !== from || !isMeant(scene)) return answer;
    const isError = from >= 400 && "errorCode" in (answer.body as object);
    return isError
      ? { ...answer, status: to, body: { ...(answer.body as object), error: to } }
      : { ...answer, status: to };
  };
}

/** Answers another status to the error of one code. */
function statusOf(errorCode: string, to: number): Change {
  return (answer) => {
    const body = answer.body as { errorCode?: string; error?: unknown } | undefined;
    if (body?.errorCode !== errorCode && body?.error !== errorCode) return answer;
    const isApiError = body.errorCode !== undefined;
    return { ...answer, status: to, body: isApiError ? { ...body, error: to } : body };
  };
}

function hasNext({ body }: Answer): boolean {
  return (body as Pick<Page, "links">).links.some(({ rel }) => rel === "next");
}

export const statusFaults = contractFaultsOf("status", [
  {
    name: "status-create-200",
    operations: onBoth(...accountCreates),
    summary: "Creating a service account answers 200 instead of the documented 201.",
    change: status(201, 200),
  },
  {
    name: "status-secret-200",
    operations: onBoth(...secretCreates),
    summary: "Creating a secret answers 200 instead of the documented 201.",
    change: status(201, 200),
  },
  {
    name: "status-delete-202",
    operations: onBoth("deleteOrgServiceAccount"),
    summary: "Deleting an account answers 202, as if it were yet to happen, instead of 204.",
    change: status(204, 202),
  },
  {
    name: "status-unassign-200",
    operations: onBoth("deleteGroupServiceAccount"),
    summary: "Taking an account out of a project answers 200 instead of 204 No Content.",
    change: status(204, 200),
  },
  {
    name: "status-access-list-delete-200",
    operations: onBoth(...accessListDeletes),
    summary:
      "Removing an access-list entry answers 200 with an empty JSON document, as one page words it, instead of 204.",
    change: (answer) =>
      answer.status === 204
        ? { ...editHeaders(answer, { "Content-Type": "application/json" }), status: 200, body: {} }
        : answer,
  },
  {
    name: "status-access-list-201",
    operations: onBoth(...accessListCreates),
    summary: "Adding access-list entries answers 201 instead of the documented 200.",
    change: status(200, 201),
  },
  {
    name: "status-invite-201",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "Assigning an account to a project answers 201 instead of the documented 200.",
    change: status(200, 201),
  },
  {
    name: "status-update-204",
    operations: onBoth(...accountUpdates),
    summary: "Updating an account answers 204 without the account instead of 200 with it.",
    change(answer) {
      if (answer.status !== 200) return answer;
      const { body: _none, ...rest } = editHeaders(answer, { "Content-Type": null });
      return { ...rest, status: 204 };
    },
  },
  {
    name: "status-unknown-account-403",
    operations: onBoth(...accountGets),
    summary: "An account that does not exist answers 403 instead of 404.",
    change: status(404, 403),
  },
  {
    name: "status-unknown-account-500",
    operations: onBoth(...accountUpdates, "deleteOrgServiceAccount"),
    summary: "Writing to an account that does not exist fails with 500 instead of 404.",
    change: status(404, 500),
  },
  {
    name: "status-bad-id-500",
    operations: onBoth(...accountGets),
    summary:
      "A malformed client ID makes the platform fail with 500 instead of refusing it by 400.",
    change: statusOf("INVALID_PATH_PARAMETER", 500),
  },
  {
    name: "status-validation-422",
    operations: onBoth(...accountWrites),
    summary:
      "A body with a faulty field answers 422, which no operation documents, instead of 400.",
    change: statusOf("VALIDATION_ERROR", 422),
  },
  {
    name: "status-malformed-json-500",
    operations: onBoth(...accountWrites),
    summary:
      "A body that is not JSON makes the platform fail with 500 instead of refusing it by 400.",
    change: statusOf("MALFORMED_JSON", 500),
  },
  {
    name: "status-media-type-500",
    operations: onBoth(...accountWrites),
    summary: "A body of another media type fails with 500 instead of 415.",
    change: status(415, 500),
  },
  {
    name: "status-bad-page-500",
    operations: lists,
    summary: "Page numbers and sizes outside the documented bounds fail with 500 instead of 400.",
    change: statusOf("INVALID_QUERY_PARAMETER", 500),
  },
  {
    name: "status-empty-page-404",
    operations: lists,
    summary: "A page past the end answers 404 instead of 200 with no results.",
    change: (answer) =>
      answer.status === 200 && (answer.body as { results: unknown[] }).results.length === 0
        ? { ...answer, status: 404 }
        : answer,
  },
  {
    name: "status-no-credentials-403",
    operations: everyRead,
    summary: "A request without credentials answers 403 instead of the documented 401.",
    change: statusOf("NO_CURRENT_USER", 403),
  },
  {
    name: "status-wrong-method-404",
    operations: onBoth(...accountLists),
    summary: "A method the resource does not have answers 404 instead of 405.",
    change: status(405, 404),
  },
  {
    name: "status-old-version-404",
    operations: operationsWhere((operation) => operation.version !== null),
    summary: "A version older than the first answers 404 instead of 406.",
    change: status(406, 404),
  },
  {
    name: "status-duplicate-address-400",
    operations: onBoth(...accessListCreates),
    summary: "An address that is already in the list answers 400 instead of the documented 409.",
    change: status(409, 400),
  },
  {
    name: "status-foreign-organization-500",
    operations: onBoth("listOrgServiceAccounts", "getOrg"),
    summary:
      "Somebody else's organization makes the platform fail with 500 instead of refusing it.",
    change: statusOf("USER_CANNOT_ACCESS_ORG", 500),
  },
  {
    name: "status-missing-role-500",
    operations: onBoth("createOrgServiceAccount", "updateOrgServiceAccount"),
    summary: "A caller without the role makes the platform fail with 500 instead of being refused.",
    change: statusOf("NOT_ORG_OWNER", 500),
  },
  {
    name: "status-rate-limited-503",
    operations: onBoth(...accountReads),
    summary: "An empty bucket answers 503 instead of 429.",
    change: status(429, 503),
  },
  {
    name: "status-invite-unknown-200",
    operations: onBoth("inviteGroupServiceAccount"),
    summary: "Assigning an account that does not exist answers 200 instead of 404.",
    change: (answer) => (answer.status === 404 ? { ...answer, status: 200 } : answer),
  },
  {
    name: "status-versionless-415",
    operations: onAtlas("listOrgServiceAccounts", "getOrgServiceAccount"),
    summary: "A request that names no version answers 415 instead of 406.",
    change: status(406, 415),
  },
  {
    name: "status-token-201",
    operations: onBoth("createAccessToken"),
    summary: "Minting a token answers 201 instead of 200 (RFC 6749, section 5.1).",
    change: status(200, 201),
  },
  {
    name: "status-bad-secret-400",
    operations: onBoth("createAccessToken"),
    summary: "A wrong client secret answers 400 instead of the documented 401.",
    change: status(401, 400),
  },
  {
    name: "status-unknown-grant-500",
    operations: onBoth("createAccessToken"),
    summary: "An unknown grant type fails with 500 instead of 400 unsupported_grant_type.",
    change: statusOf("unsupported_grant_type", 500),
  },
  {
    name: "status-page-206",
    operations: lists,
    summary: "A page that others follow answers 206 Partial Content instead of the documented 200.",
    change: (answer) =>
      answer.status === 200 && hasNext(answer) ? { ...answer, status: 206 } : answer,
  },
  {
    name: "status-unknown-account-400",
    operations: onBoth(...accountGets),
    summary:
      "An account that does not exist answers 400, as if its ID were malformed, instead of 404.",
    change(answer) {
      const { errorCode, ...body } = (answer.body ?? {}) as { errorCode?: string };
      return answer.status === 404 && errorCode === "RESOURCE_NOT_FOUND"
        ? {
            ...answer,
            status: 400,
            body: {
              ...body,
              error: 400,
              errorCode: "INVALID_PATH_PARAMETER",
              reason: "Bad Request",
            },
          }
        : answer;
    },
  },
  {
    name: "status-head-500",
    operations: everyRead,
    summary: "HEAD fails with 500 where GET answers; HTTP asks for both alike.",
    change: (answer, { incoming: { method } }) =>
      method === "HEAD" ? { ...answer, status: 500 } : answer,
  },
  {
    name: "status-accept-case-500",
    operations: onBoth(...accountReads),
    summary: "A media type in capitals fails with 500; HTTP reads them in either case.",
    change: (answer, { incoming }) =>
      /APPLICATION/.test(incoming.header("accept") ?? "")
        ? errorAnswer(new Refusal(500, "UNEXPECTED_ERROR", "Unexpected error."))
        : answer,
  },
  {
    name: "status-not-modified-unasked",
    operations: everyRead,
    summary: "If-None-Match is answered 304 whatever it names, although no answer has an ETag.",
    change(answer, { incoming }) {
      if (answer.status !== 200 || incoming.header("if-none-match") === null) return answer;
      const { body: _none, ...rest } = editHeaders(answer, { "Content-Type": null });
      return { ...rest, status: 304 };
    },
  },
  {
    name: "status-revoke-204",
    operations: onBoth("revokeAccessToken"),
    summary: "Revoking a token answers 204 instead of the documented 200.",
    change: status(200, 204),
  },
]);
