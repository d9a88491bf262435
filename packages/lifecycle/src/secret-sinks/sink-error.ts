/** A sink cannot take a secret, or did not. The message says which sink, why, and what to do; it holds no secret. */
export class SinkError extends Error {
  override readonly name = "SinkError";
  readonly sink: string;

  constructor(sink: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.sink = sink;
  }
}
