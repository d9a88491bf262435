import type { Secret } from "@purser/core";
import type { SecretNote, SecretSink } from "../src/secret-sinks/secret-sink.ts";
import { SinkError } from "../src/secret-sinks/sink-error.ts";

export type TestSink = SecretSink & {
  /** What was delivered: the value itself, as the one place that has it. */
  taken: { value: string; note: SecretNote }[];
  checks: number;
};

/** A sink in memory, which fails where it is told to. */
export function createTestSink(fails?: "check" | "deliver"): TestSink {
  const sink: TestSink = {
    name: "file:./secret.txt",
    taken: [],
    checks: 0,
    check() {
      sink.checks++;
      return fails === "check"
        ? Promise.reject(new SinkError(sink.name, "The file is there already."))
        : Promise.resolve();
    },
    deliver(secret: Secret, note) {
      if (fails === "deliver") {
        return Promise.reject(new SinkError(sink.name, "The disk is full."));
      }
      sink.taken.push({ value: secret.expose(), note });
      return Promise.resolve();
    },
  };
  return sink;
}
