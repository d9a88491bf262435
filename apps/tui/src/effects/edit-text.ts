import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { childEnv } from "./child-env.ts";
import type { EffectMeans, EffectRunner } from "./effect-means.ts";
import { notify } from "./notify.ts";

/** Has a text edited in the person's editor, in a file that nobody else may read and that is removed. */
export const editText: EffectRunner<"edit-text"> = async (effect, means) => {
  means.dispatch({ kind: "conceal" });
  let edited: string | undefined;
  await means.session.lend(async () => {
    edited = await editInFile(effect.text, means);
  });
  means.dispatch({ kind: "tick", now: means.clock.now() });
  if (means.signal.aborted) return;
  if (edited === undefined)
    notify(means, "the editor did not end well: nothing is changed", "warning");
  else if (edited === effect.text) notify(means, "nothing is changed");
  else means.dispatch({ kind: "text-edited", text: edited, subject: effect.subject });
};

/** Returns the editor that a person has chosen; undefined where they have not. */
function editorOf(env: EffectMeans["env"]): string | undefined {
  return env["VISUAL"]?.trim() || env["EDITOR"]?.trim() || undefined;
}

async function editInFile(text: string, means: EffectMeans): Promise<string | undefined> {
  // Readable by this user alone, as is what is made in it.
  const folder = await mkdtemp(join(tmpdir(), "purser-"));
  try {
    const path = join(folder, "description.txt");
    await writeFile(path, text, { mode: 0o600, flag: "wx" });
    if (!(await hasEnded(path, means))) return undefined;
    return (await readFile(path, "utf8")).replace(/\r?\n$/, "");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The editor is a command line: people set `code --wait`. */
function hasEnded(path: string, { env, signal }: EffectMeans): Promise<boolean> {
  const editor = editorOf(env) ?? (process.platform === "win32" ? "notepad" : "vi");
  const [command, args] =
    process.platform === "win32"
      ? [`${editor} "${path}"`, []]
      : ["sh", ["-c", `exec ${editor} "$1"`, "sh", path]];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      env: childEnv(env),
      signal,
      shell: process.platform === "win32",
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
}
