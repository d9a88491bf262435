import type { GlobalOptions } from "../arguments/global-options.ts";

/** Returns the command line that says in a pipe what the browser would have shown first. */
export function equivalentCommand(
  options: Pick<GlobalOptions, "demo" | "profile" | "platform">,
  snapshots: readonly string[],
): string {
  const { demo, profile = [], platform } = options;
  return [
    "purser audit",
    ...snapshots,
    ...(demo ? ["--demo"] : []),
    ...(platform === undefined ? [] : ["--platform", platform]),
    ...profile.flatMap((name) => ["--profile", name]),
  ].join(" ");
}
