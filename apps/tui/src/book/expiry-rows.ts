import type { AccountRow, ExpiryRow } from "./rows.ts";

/** Returns the secrets of some accounts, the one that ends first at the top. */
export function toExpiryRows(accounts: readonly AccountRow[]): ExpiryRow[] {
  return accounts
    .flatMap((account) =>
      account.expiries.map((at, index) => ({ at, row: new SecretExpiry(account, index) })),
    )
    .toSorted((one, other) => one.at - other.at)
    .map(({ row }) => row);
}

/** A secret by its account: there may be two hundred thousand. */
class SecretExpiry implements ExpiryRow {
  readonly kind = "expiry";
  readonly account: AccountRow;
  readonly #index: number;

  constructor(account: AccountRow, index: number) {
    this.account = account;
    this.#index = index;
  }

  get id(): string {
    return `${this.account.id} ${this.#index}`;
  }

  get orgId(): string {
    return this.account.orgId;
  }

  get name(): string {
    return this.account.name;
  }

  get haystack(): string {
    return this.account.haystack;
  }

  get since(): number {
    return this.account.since;
  }

  get expiresAt(): number {
    return this.account.expiries[this.#index] ?? 0;
  }

  get isCovered(): boolean {
    return this.account.expiries.some((other) => other > this.expiresAt);
  }
}
