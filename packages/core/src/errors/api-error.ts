import { PurserError, redactedFor, type ErrorContext } from "./purser-error.ts";

/** What an answer of the API says about its refusal. */
export type ApiErrorContext = ErrorContext & {
  status: number;
  errorCode?: string | undefined;
  detail?: string | undefined;
  parameters?: readonly unknown[] | undefined;
};

/** The base of errors that the service answered. */
export abstract class ApiError extends PurserError {
  /** HTTP status. */
  readonly status: number;
  /** The API's constant, such as `USER_UNAUTHORIZED`, or OAuth's, such as `invalid_client`. The list is open: expect others. */
  readonly errorCode: string | undefined;
  /** The service's own words. */
  readonly detail: string | undefined;
  /** What `detail` was made from, in order. */
  readonly parameters: readonly unknown[];

  constructor(message: string, context: ApiErrorContext) {
    super(message, context);
    this.status = context.status;
    this.errorCode = redactedFor(context, context.errorCode);
    this.detail = redactedFor(context, context.detail);
    this.parameters = redactedFor(context, context.parameters ?? []);
  }
}
