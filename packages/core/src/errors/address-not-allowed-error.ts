import { ApiError, type ApiErrorContext } from "./api-error.ts";
import { redactedFor } from "./purser-error.ts";

/** The API access list does not have the address that the request came from, or has to have entries and has none. */
export class AddressNotAllowedError extends ApiError {
  override readonly name = "AddressNotAllowedError";
  readonly code = "address-not-allowed";
  /** The address that the service saw, where it says so. */
  readonly address: string | undefined;

  constructor(message: string, context: ApiErrorContext & { address?: string | undefined }) {
    super(message, context);
    this.address = redactedFor(context, context.address);
  }
}
