import { PurserError, redactedFor, type ErrorContext } from "./purser-error.ts";

/** What an orphaned secret came into being with. */
export type OrphanKind = "account" | "secret";

export type OrphanContext = ErrorContext & {
  clientId: string;
  secretId: string | undefined;
  created: OrphanKind;
  /** Deletes what was created: the account, or the secret only. */
  remove: () => Promise<void>;
};

/** A create took effect but its answer, and with it the secret's value, is lost for good. */
export class OrphanedSecretError extends PurserError {
  override readonly name = "OrphanedSecretError";
  readonly code = "orphaned-secret";
  readonly clientId: string;
  /** Undefined where the account was created without one. */
  readonly secretId: string | undefined;
  readonly created: OrphanKind;
  readonly #remove: () => Promise<void>;

  constructor(message: string, context: OrphanContext) {
    super(message, context);
    this.clientId = redactedFor(context, context.clientId);
    this.secretId = redactedFor(context, context.secretId);
    this.created = context.created;
    this.#remove = context.remove;
  }

  /** Deletes the orphan, so that creating again leaves one only. */
  remove(): Promise<void> {
    return this.#remove();
  }
}
