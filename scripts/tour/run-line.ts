import { spawn } from "node:child_process";

/** Runs a command line, and returns its exit code and both of its streams in the order in which a person would read them. */
export function runLine(
  command: string,
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const shell = spawn("bash", ["-c", `{ ${command}\n} 2>&1`], { cwd, env });
    let output = "";
    shell.stdout.on("data", (data: Buffer) => (output += data.toString("utf8")));
    shell.on("error", reject);
    shell.on("close", (code) => resolve({ code: code ?? -1, output }));
  });
}
