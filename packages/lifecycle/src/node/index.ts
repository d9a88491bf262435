export type { SecretSink } from "../secret-sinks/secret-sink.ts";
