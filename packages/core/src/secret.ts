const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A value that does not print: strings, JSON, templates and inspection show its mask, the prefix and the last four
 * characters of a service account's secret. `expose()` is the one way out.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** Wraps a string; a secret stays what it is. */
  static of(value: string | Secret): Secret {
    return typeof value === "string" ? new Secret(value) : value;
  }

  /** The value itself. Call it where the value leaves, nowhere else. */
  expose(): string {
    return this.#value;
  }

  /** `mdb_sa_sk_…abcd` for a service account's secret, `…` for anything else. */
  get mask(): string {
    return /^mdb_sa_sk_.{8,}$/.test(this.#value) ? `mdb_sa_sk_…${this.#value.slice(-4)}` : "…";
  }

  toString(): string {
    return this.mask;
  }

  toJSON(): string {
    return this.mask;
  }

  [inspect](): string {
    return `Secret(${this.mask})`;
  }
}
