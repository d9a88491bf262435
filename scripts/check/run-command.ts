import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/** How a command ended. `output` is stdout and stderr in the order they came; `code` is -1 after a signal. */
export type CommandResult = {
  readonly code: number;
  readonly stdout: string;
  readonly output: string;
};

/**
 * Runs a command in `root` without a shell and collects what it says.
 * The repository's own tools, its pinned Node first, come before whatever the machine has.
 * Rejects if the command cannot be started.
 */
export function runCommand(
  root: string,
  command: string,
  args: readonly string[],
  cwd: string = root,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...quietEnvironment, PATH: toolPath(root) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.on("error", (cause) => reject(new Error(`${command} could not be started`, { cause })));
    child.on("close", (code) => resolve({ code: code ?? -1, stdout, output }));
  });
}

const quietEnvironment = {
  FORCE_COLOR: "0",
  NO_COLOR: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  NODE_OPTIONS: "",
  // A check never installs anything, not even by way of turbo and a package's script.
  pnpm_config_verify_deps_before_run: "false",
};

function toolPath(root: string): string {
  return [join(root, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter);
}
