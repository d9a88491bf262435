import { organizationsIn } from "./acting.ts";
import { contractFaultsOf } from "./contract-faults-of.ts";
import { editBody, editError, without } from "./edit-body.ts";
import { accountReads, accountWrites, everyOperation, everyRead, onBoth } from "./operations-of.ts";

export const errorBodyFaults = contractFaultsOf("body", [
  {
    name: "body-error-code-lower-case",
    operations: everyRead,
    summary: "errorCode is words in lower case instead of a documented code.",
    change: (answer) =>
      editError(answer, (body) => ({
        ...body,
        errorCode: String(body["errorCode"]).toLowerCase().replaceAll("_", " "),
      })),
  },
  {
    name: "body-error-code-missing",
    operations: everyOperation,
    summary: "Errors come without errorCode, which is required.",
    change: (answer) => editError(answer, (body) => without(body, "errorCode")),
  },
  {
    name: "body-error-number-differs",
    operations: everyRead,
    summary: "error in the body is 500 whatever the HTTP status, which it is to repeat.",
    change: (answer) => editError(answer, (body) => ({ ...body, error: 500 })),
  },
  {
    name: "body-error-number-text",
    operations: everyRead,
    summary: "error in the body is a string instead of a number.",
    change: (answer) => editError(answer, (body) => ({ ...body, error: String(body["error"]) })),
  },
  {
    name: "body-error-reason-differs",
    operations: everyRead,
    summary: "reason is that of another status than the one answered.",
    change: (answer) => editError(answer, (body) => ({ ...body, reason: "OK" })),
  },
  {
    name: "body-error-oauth-shape",
    operations: everyRead,
    summary: "API errors have the shape of the OAuth endpoints instead of their own.",
    change: (answer) =>
      editError(answer, ({ errorCode, detail }) => ({
        error: String(errorCode).toLowerCase(),
        error_description: detail,
      })),
  },
  {
    name: "body-error-empty",
    operations: onBoth("getOrgServiceAccount", "getGroupServiceAccount"),
    summary: "Errors have an empty body instead of the documented one.",
    change: (answer) => (answer.status >= 400 ? { ...answer, text: "" } : answer),
  },
  {
    name: "body-error-parameters-text",
    operations: everyRead,
    summary: "parameters of an error is one string instead of an array.",
    change: (answer) =>
      editError(answer, (body) => ({
        ...body,
        parameters: String(body["parameters"]),
      })),
  },
  {
    name: "body-error-echoes-credentials",
    operations: everyRead,
    summary: "The detail of an error repeats the Authorization header of the request.",
    change: (answer, { incoming }) =>
      editError(answer, (body) => ({
        ...body,
        detail: `${String(body["detail"])} (${incoming.header("authorization") ?? "none"})`,
      })),
  },
  {
    name: "body-error-dumps-account",
    operations: onBoth(...accountReads),
    summary: "The detail of an error holds an account of the organization, secret and all.",
    change: (answer, { world, incoming }) =>
      editError(answer, (body) => {
        const { pathname } = incoming.url;
        const home = organizationsIn(world).find(({ id, projects }) =>
          [id, ...projects.keys()].some((each) => pathname.includes(each)),
        );
        const unused = [...(home?.accounts.values() ?? [])].find(({ secrets }) =>
          secrets.every(({ lastUsedAt }) => lastUsedAt === null),
        );
        const dump = JSON.stringify({ name: unused?.name, secret: unused?.secrets[0]?.value });
        return { ...body, detail: `${String(body["detail"])} ${dump}` };
      }),
  },
  {
    name: "body-error-field-unnamed",
    operations: onBoth(...accountWrites),
    summary: "A faulty body is refused without naming the field at fault in badRequestDetail.",
    change: (answer) => editError(answer, (body) => without(body, "badRequestDetail")),
  },
  {
    name: "body-error-stack-trace",
    operations: onBoth(...accountWrites),
    summary: "The refusal of a faulty body carries a stack trace, which no page documents.",
    change: (answer) =>
      editError(answer, (body) => ({
        ...body,
        stackTrace: ["com.example.Handler.handle(Handler.java:42)"],
      })),
  },
  {
    name: "body-token-type-mac",
    operations: onBoth("createAccessToken"),
    summary: "The type of a token is MAC instead of Bearer.",
    change: (answer) => editBody(answer, (body) => ({ ...body, token_type: "MAC" })),
  },
  {
    name: "body-token-life-text",
    operations: onBoth("createAccessToken"),
    summary: "expires_in of a token is a string instead of a number of seconds.",
    change: (answer) =>
      editBody(answer, (body) => ({ ...body, expires_in: String(body["expires_in"]) })),
  },
  {
    name: "body-token-life-milliseconds",
    operations: onBoth("createAccessToken"),
    summary: "expires_in of a token counts milliseconds instead of seconds: 3600 is documented.",
    change: (answer) => editBody(answer, (body) => ({ ...body, expires_in: 3_600_000 })),
  },
  {
    name: "body-token-refreshable",
    operations: onBoth("createAccessToken"),
    summary: "A refresh token comes along, which client credentials do not have.",
    change: (answer) => editBody(answer, (body) => ({ ...body, refresh_token: "refresh" })),
  },
  {
    name: "body-oauth-error-api-shape",
    operations: onBoth("createAccessToken"),
    summary: "A refused token has the error shape of the API instead of that of OAuth.",
    change: (answer) =>
      editError(answer, ({ error_description }) => ({
        detail: error_description,
        error: answer.status,
        errorCode: "USER_UNAUTHORIZED",
        parameters: [],
        reason: "Unauthorized",
      })),
  },
  {
    name: "body-oauth-error-unregistered",
    operations: onBoth("createAccessToken"),
    summary: "A wrong client secret is refused as bad_password instead of invalid_client.",
    change: (answer) =>
      editError(answer, (body) =>
        body["error"] === "invalid_client" ? { ...body, error: "bad_password" } : body,
      ),
  },
]);
