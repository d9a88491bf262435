import { expect, test } from "vitest";
import { createLiveWorld } from "../../test/live-world.ts";
import { createCollectProgress } from "./collect-progress.ts";

const clear = "\r\u001B[K";

function watch(given: { isTerminal: boolean; isWanted: boolean }) {
  const written: string[] = [];
  let time = 0;
  const stderr = {
    write: (text: string) => void written.push(text),
    isTerminal: given.isTerminal,
  };
  const { isWanted } = given;
  const progress = createCollectProgress(stderr, { isWanted, elapsed: () => time });
  return {
    written,
    progress,
    wait: (milliseconds: number): void => {
      time += milliseconds;
    },
  };
}

test("tells a terminal how far it is and how long it will take, in one line that it clears", () => {
  const { written, progress, wait } = watch({ isTerminal: true, isWanted: true });
  progress.onProgress({ used: 1, planned: 401, eta: 9000 });
  wait(50);
  progress.onProgress({ used: 2, planned: 401, eta: 9000 });
  wait(50);
  progress.onProgress({ used: 143, planned: 401, eta: 4000 });
  wait(1000);
  progress.onProgress({ used: 401, planned: 401, eta: 0 });
  progress.clear();
  expect(written).toEqual([
    `${clear}1 of 401 requests, 9 s`,
    `${clear}143 of 401 requests, 4 s`,
    `${clear}401 of 401 requests`,
    clear,
  ]);
});

test("clears nothing where it has shown nothing", () => {
  const { written, progress } = watch({ isTerminal: true, isWanted: true });
  progress.clear();
  expect(written).toEqual([]);
});

test.each([
  { isTerminal: false, isWanted: true },
  { isTerminal: true, isWanted: false },
])("tells nothing where nobody looks: %j", (given) => {
  const { written, progress } = watch(given);
  progress.onProgress({ used: 143, planned: 401, eta: 4000 });
  progress.clear();
  expect(written).toEqual([]);
});

const audit = ["audit", "--platform", "cloud-manager", "--rule", "org-owner"];

test.each([
  ["a terminal", { columns: 100 }, [], true],
  ["a pipe", {}, [], false],
  ["a terminal with --quiet", { columns: 100 }, ["--quiet"], false],
  ["a terminal with --verbose", { columns: 100 }, ["--verbose"], false],
  ["a terminal with --json", { columns: 100 }, ["--json"], false],
] as const)("shows its progress to whom it helps: %s", async (_, options, argv, isShown) => {
  const { stderr } = await createLiveWorld("cloud-manager").run([...audit, ...argv], options);
  expect(stderr.includes(clear)).toBe(isShown);
  if (!isShown) return;
  // What is left of it is an empty line, before anything else is told.
  const last = stderr.slice(stderr.lastIndexOf(clear) + clear.length);
  expect(stderr).toMatch(/\d+ of \d+ requests/);
  expect(last).not.toContain("requests");
});

test("leaves no line behind when it is interrupted", async () => {
  const stop = new AbortController();
  let calls = 0;
  const { code, stderr } = await createLiveWorld("cloud-manager").run(audit, {
    columns: 100,
    signal: stop.signal,
    change(_, pass) {
      if (++calls === 12) stop.abort();
      return pass();
    },
  });
  expect(code).toBe(130);
  expect(stderr).toContain(`${clear}purser: Reading the organizations was interrupted.`);
  expect(stderr.indexOf(" requests")).toBeGreaterThan(-1);
  expect(stderr.slice(stderr.lastIndexOf(clear))).not.toContain(" requests");
});
