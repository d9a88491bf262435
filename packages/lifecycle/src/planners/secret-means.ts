import type { SecretSink } from "../secret-sinks/secret-sink.ts";

/** What a plan that creates a secret needs beyond its request. */
export type SecretMeans = {
  /** Where the secret goes. It is checked before anything is created. */
  sink: SecretSink;
};
