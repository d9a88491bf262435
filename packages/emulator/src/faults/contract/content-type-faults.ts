import type { Answer } from "../../answer.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { isError } from "./edit-body.ts";
import { editHeaders } from "./edit-headers.ts";
import { accountReads, everyRead, onAtlas, onBoth, operationsWhere } from "./operations-of.ts";

/** Answers of operations whose success is versioned and has a body. */
const versioned = operationsWhere(
  ({ version, successStatus }) => version !== null && successStatus !== 204,
);

const deletes = operationsWhere(({ method }) => method === "DELETE");

/** The answer under another media type, where it has a body. */
function typed(answer: Answer, mediaType: string): Answer {
  return answer.body === undefined ? answer : editHeaders(answer, { "Content-Type": mediaType });
}

export const contentTypeFaults = contractFaultsOf("content-type", [
  {
    name: "content-type-wrong-version",
    operations: versioned,
    summary: "Answers name a resource version one year later than the one that was asked for.",
    change(answer) {
      const contentType = answer.headers["Content-Type"]?.replace(
        /vnd\.atlas\.(\d{4})/,
        (_, year: string) => `vnd.atlas.${Number(year) + 1}`,
      );
      return contentType === undefined
        ? answer
        : editHeaders(answer, { "Content-Type": contentType });
    },
  },
  {
    name: "content-type-unversioned",
    operations: versioned,
    summary: "Answers are plain application/json where the versioned media type was asked for.",
    change: (answer) => (isError(answer) ? answer : typed(answer, "application/json")),
  },
  {
    name: "content-type-text",
    operations: onBoth(...accountReads),
    summary: "Accounts come as text/plain instead of the documented JSON media type.",
    change: (answer) => (isError(answer) ? answer : typed(answer, "text/plain")),
  },
  {
    name: "content-type-missing",
    operations: onBoth("getOrgServiceAccountGroups"),
    summary:
      "The projects of an account come without a Content-Type instead of the documented one.",
    change: (answer) => (isError(answer) ? answer : editHeaders(answer, { "Content-Type": null })),
  },
  {
    name: "content-type-on-204",
    operations: deletes,
    summary: "A 204 names a Content-Type although it has no content.",
    change: (answer) =>
      answer.status === 204 ? editHeaders(answer, { "Content-Type": "application/json" }) : answer,
  },
  {
    name: "content-type-versioned-errors",
    operations: onAtlas(...accountReads),
    summary: "Errors come under the versioned media type; they are documented as application/json.",
    change: (answer) =>
      isError(answer) ? typed(answer, "application/vnd.atlas.2024-08-05+json") : answer,
  },
  {
    name: "content-type-html-errors",
    operations: everyRead,
    summary: "Errors are HTML pages instead of the documented error body.",
    change: (answer) =>
      isError(answer)
        ? {
            ...typed(answer, "text/html;charset=utf-8"),
            text: `<html><body><h1>Error ${answer.status}</h1></body></html>`,
          }
        : answer,
  },
  {
    name: "content-type-vendor-on-cloud-manager",
    operations: { "cloud-manager": accountReads },
    summary: "Cloud Manager answers under the media type of Atlas; v1.0 has none but JSON.",
    change: (answer) => typed(answer, "application/vnd.atlas.2024-08-05+json"),
  },
  {
    name: "content-type-token-form",
    operations: onBoth("createAccessToken"),
    summary: "A token comes as a form media type instead of application/json (RFC 6749).",
    change: (answer) =>
      isError(answer) ? answer : typed(answer, "application/x-www-form-urlencoded"),
  },
]);
