import type { Secret } from "@purser/core";
import type { SecretSink } from "../src/secret-sinks/secret-sink.ts";
import { SinkError } from "../src/secret-sinks/sink-error.ts";

export type MemorySink = SecretSink & {
  /** What it has: the one place where values are. */
  readonly values: string[];
};

export type MemorySinkOptions = {
  name?: string;
  /** Whether nobody can look into it, as into a command. */
  isBlind?: boolean;
  /** What it has already. */
  values?: string[];
  fails?: "check" | "deliver" | undefined;
  /** Comes between steps of a delivery, and may never resolve. */
  pass?: (point: "before-delivery" | "after-delivery") => Promise<void>;
};

/** A sink in memory. */
export function createMemorySink(options: MemorySinkOptions = {}): MemorySink {
  const { name = "file:/vault/orders", isBlind = false, values = [], fails, pass } = options;
  return {
    name,
    values,
    check: () =>
      fails === "check" ? Promise.reject(new SinkError(name, "It is full.")) : Promise.resolve(),
    async deliver(secret: Secret) {
      await pass?.("before-delivery");
      if (fails === "deliver") throw new SinkError(name, "It became full.");
      values.push(secret.expose());
      try {
        await pass?.("after-delivery");
      } catch (error) {
        values.pop();
        throw error;
      }
    },
    ...(!isBlind && {
      holds: (mask: string) =>
        Promise.resolve(
          values.at(-1)?.endsWith(mask.slice(-4)) ? ("yes" as const) : ("no" as const),
        ),
    }),
  };
}
