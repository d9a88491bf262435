import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clientId, createProfileHome, secret, type ProfileHome } from "./profile-home.ts";
import { entryPoint } from "./run-built.ts";

const prompt = `The secret of service account ${clientId}: `;

/** Every Debian and macOS has it. */
const terminalProgram = "script";

/**
 * Runs the built command in a pseudo-terminal and types keys once the prompt
 * stands there. Returns everything that the screen showed.
 */
async function typeInTerminal(
  { env }: ProfileHome,
  keys: string,
  typedAhead = "",
): Promise<{ code: number | null; screen: string }> {
  const words = `profile add prod --client-id ${clientId} --store file`;
  const line = `stty -echo; '${process.execPath}' '${entryPoint}' ${words}; code=$?; stty -a | tr ' ' '\\n' | grep -x '[-]*icanon;*'; exit $code`;
  const args =
    process.platform === "darwin"
      ? ["-q", "/dev/null", "sh", "-c", line]
      : ["--quiet", "--return", "--command", line, "/dev/null"];
  const child = spawn(terminalProgram, args, {
    env: { ...env, PATH: process.env["PATH"] ?? "", TERM: "xterm-256color" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let screen = "";
  let isTyped = false;
  child.stdin.write(typedAhead);
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    screen += text;
    if (isTyped || !screen.includes(prompt)) return;
    isTyped = true;
    child.stdin.write(keys);
  });
  const code = await new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  return { code, screen: screen.replaceAll("\r\n", "\n") };
}

async function keptSecret({ folder }: ProfileHome): Promise<string | undefined> {
  const names = await readdir(dirname(folder), { recursive: true });
  const path = names.find((name) => name.endsWith("secrets.toml"));
  if (path === undefined) return undefined;
  const text = await readFile(join(dirname(folder), path), "utf8");
  return /= "(.*)"/.exec(text)?.[1];
}

test.each([
  ["typed", `${secret}\r`, secret],
  ["typed with a mistake that is taken back", `${secret}xy\u007F\u007F\r`, secret],
  ["pasted", `\u001B[200~${secret}\u001B[201~\r`, secret],
])("shows nothing of a secret that is %s", async (_what, keys, kept) => {
  const home = await createProfileHome();
  const { code, screen } = await typeInTerminal(home, keys);
  expect(code).toBe(0);
  expect(screen).toContain(`${prompt}\nProfile prod is added`);
  expect(screen).not.toContain(secret.slice(0, 14));
  expect(screen).not.toContain("*");
  // The terminal is as it was.
  expect(screen).toMatch(/\nicanon/);
  expect(await keptSecret(home)).toBe(kept);
});

test("throws away what was typed before the question", async () => {
  const home = await createProfileHome();
  const { code, screen } = await typeInTerminal(home, `${secret}\r`, "wrong\r");
  expect(code).toBe(0);
  // The terminal showed it before Purser was there.
  expect(screen.slice(screen.indexOf(prompt))).not.toContain("wrong");
  expect(await keptSecret(home)).toBe(secret);
});

test.each([
  ["Ctrl-C", "\u0003", 130],
  ["Ctrl-D", "\u0004", 2],
  ["nothing but Enter", "\r", 2],
])("keeps nothing after %s, and gives the terminal back", async (_what, keys, expected) => {
  const home = await createProfileHome();
  const { code, screen } = await typeInTerminal(home, keys);
  expect(code).toBe(expected);
  expect(screen).toContain(expected === 130 ? "was interrupted" : "nothing was typed");
  expect(screen).toMatch(/\nicanon/);
  expect(await home.files()).toEqual({});
});
