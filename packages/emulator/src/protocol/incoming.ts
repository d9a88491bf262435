/** A request as the platform reads it: what `fetch` and an HTTP server both can give. */
export type Incoming = {
  method: string;
  url: URL;
  /** Value of a header by its lower-case name; null when it was not sent. */
  header(name: string): string | null;
  text(): Promise<string>;
  /** IP address the request comes from. */
  address: string;
  /** The request whole, for the faults that need it. */
  toRequest(): Request;
};
