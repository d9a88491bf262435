import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandWords } from "../../test/command-words.ts";
import { runInMemory } from "../../test/run-in-memory.ts";

const shells = ["bash", "zsh", "fish"] as const;
type Shell = (typeof shells)[number];

const isInstalled = (shell: Shell): boolean => spawnSync(shell, ["-c", "true"]).status === 0;

let home: string;
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "purser-completion-"));
  mkdirSync(join(home, ".config/purser"), { recursive: true });
  mkdirSync(join(home, ".config/atlascli"), { recursive: true });
  const profiles = '[profiles.production]\nauth = "api-key"\n[profiles.staging]\n';
  writeFileSync(join(home, ".config/purser/profiles.toml"), profiles);
  writeFileSync(join(home, ".config/atlascli/config.toml"), "skip_update_check = true\n[legacy]\n");
  writeFileSync(join(home, "week-47.ndjson"), "");
  mkdirSync(join(home, "scripts"));
  mkdirSync(join(home, "bin"));
  // A completion that started the program, or anything that can send, would be found out.
  for (const name of ["purser", "node", "curl"]) {
    const path = join(home, "bin", name);
    writeFileSync(path, `#!/bin/sh\necho started >> '${home}/started'\n`);
    chmodSync(path, 0o755);
  }
  for (const shell of shells) {
    const { code, stdout, stderr, requests } = await runInMemory(["completion", shell]);
    expect({ code, stderr, requests }).toEqual({ code: 0, stderr: "", requests: [] });
    writeFileSync(join(home, "scripts", shell === "zsh" ? "_purser" : shell), stdout);
  }
});
afterAll(() => rmSync(home, { recursive: true }));

/** Returns what a shell proposes for each line; zsh: the line after Tab. */
function complete(shell: Shell, lines: readonly string[]): { proposals: string[]; took: number } {
  const program = join(
    import.meta.dirname,
    "../../test/completion",
    `${shell}.${extensions[shell]}`,
  );
  const script = join(home, "scripts", shell === "zsh" ? "" : shell);
  const start = performance.now();
  const { stdout, stderr } = spawnSync(shell, [program, script, ...lines], {
    cwd: home,
    encoding: "utf8",
    timeout: 60_000,
    env: { HOME: home, PATH: `${join(home, "bin")}:${process.env["PATH"] ?? ""}`, TERM: "xterm" },
  });
  expect(stderr).toBe("");
  const proposals = stdout.replace(/\n$/, "").split("\n");
  return {
    proposals: shell === "zsh" ? proposals.map(lastWord) : proposals,
    took: performance.now() - start,
  };
}

const extensions = { bash: "sh", zsh: "zsh", fish: "fish" } as const;

function lastWord(line: string): string {
  return line.trimEnd().split(" ").at(-1) ?? "";
}

/** Lines with the one word that each shell must complete them to. */
const unique: readonly [line: string, word: string][] = [
  ["purser aud", "audit"],
  ["purser accounts cr", "create"],
  ["purser --platform atlas accounts unas", "unassign"],
  ["purser --demo --org 123 accounts unas", "unassign"],
  ["purser help accounts unas", "unassign"],
  ["purser accounts get --quie", "--quiet"],
  ["purser accounts get CLIENT --verb", "--verbose"],
  ["purser audit --fail-on cri", "critical"],
  ["purser --platform cl", "cloud-manager"],
  ["purser audit --preset rel", "relaxed"],
  ["purser audit -o sar", "sarif="],
  ["purser audit --output sar", "sarif="],
  ["purser audit --rule org-own", "org-owner"],
  ["purser explain MSA411", "MSA411"],
  ["purser explain unused-4", "unused-45"],
  ["purser simulate --apply unused-4", "unused-45:"],
  ["purser accounts assign CLIENT --role GROUP_READ_O", "GROUP_READ_ONLY"],
  ["purser secrets rotate CLIENT --to fi", "file:"],
  ["purser emulator --data max", "maximal"],
  ["purser audit --profile prod", "production"],
  ["purser --profile lega", "legacy"],
  ["purser profile use stag", "staging"],
  ["purser audit week", "week-47.ndjson"],
  ["purser audit --previous week", "week-47.ndjson"],
  ["purser diff one.ndjson week", "week-47.ndjson"],
  ["purser snapshot week", "week-47.ndjson"],
  ["purser completion fi", "fish"],
];

/** What a shell proposes behind = and :, in its own way. */
const joined: readonly [line: string, words: Readonly<Record<Shell, string>>][] = [
  [
    "purser --platform=cl",
    { bash: "cloud-manager", zsh: "--platform=cloud-manager", fish: "--platform=cloud-manager" },
  ],
  [
    "purser audit -o sarif=week",
    { bash: "week-47.ndjson", zsh: "sarif=week-47.ndjson", fish: "sarif=week-47.ndjson" },
  ],
  [
    "purser secrets create CLIENT --to file:week",
    { bash: "week-47.ndjson", zsh: "file:week-47.ndjson", fish: "file:week-47.ndjson" },
  ],
];

describe.each(shells.filter(isInstalled))("%s", (shell) => {
  test("completes commands, options, choices, profiles and files", () => {
    const { proposals, took } = complete(
      shell,
      unique.map(([line]) => line),
    );
    expect(proposals).toEqual(unique.map(([, word]) => word));
    console.log(
      `${shell}: ${(took / unique.length).toFixed(1)} ms for each of ${unique.length} completions, with its start`,
    );
  });

  test("completes what stands behind = and :", () => {
    const { proposals } = complete(
      shell,
      joined.map(([line]) => line),
    );
    expect(proposals).toEqual(joined.map(([, words]) => words[shell]));
  });

  test("starts nothing that could send", () => {
    complete(shell, ["purser audit --profile prod", "purser aud"]);
    expect(spawnSync("cat", [join(home, "started")], { encoding: "utf8" }).stdout).toBe("");
  });
});

test.each(shells.slice(0, 1))(
  "proposes in %s all that there is, and nothing that there is not",
  (shell) => {
    const lines = [
      "purser ",
      "purser accounts ",
      "purser audit --fail-on ",
      "purser audit --profile ",
      "purser --org ",
      "purser accounts nonsense ",
      "purser diff a b week",
      "purser orgs week",
      "purser audit -- --js",
      "purser audit --rule org-owner unused-4",
    ];
    const { proposals } = complete(shell, lines);
    const top = [...new Set(commandWords.map((words) => words.split(" ")[0] ?? ""))];
    expect(proposals[0]?.split(" ").toSorted()).toEqual([...top, "help"].toSorted());
    const below = commandWords.filter((words) => words.startsWith("accounts "));
    expect(proposals[1]?.split(" ")).toEqual(below.map((words) => words.split(" ")[1]));
    expect(proposals.slice(2)).toEqual([
      "critical high medium low info none",
      "production staging legacy",
      "",
      "",
      "",
      "",
      "",
      "unused-45",
    ]);
  },
);

test("runs where bash is the shell of these tests, at least", () => {
  expect(isInstalled("bash")).toBe(true);
});
