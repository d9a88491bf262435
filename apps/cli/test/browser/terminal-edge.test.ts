import { readFileSync, writeFileSync, chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startDemo, type PtyBrowser } from "./pty-browser.ts";

/** The row that the cursor is on. */
function cursorRow({ screen }: PtyBrowser): number {
  return screen.rows().findIndex((line) => line.startsWith(">"));
}

test("writes nothing while nothing happens", async () => {
  const browser = await startDemo();
  browser.type(":sa\r");
  await browser.waitFor("all service accounts");
  await new Promise((resolve) => void setTimeout(resolve, 500));
  const before = browser.written().length;
  await new Promise((resolve) => void setTimeout(resolve, 2000));
  expect(browser.written().slice(before)).toBe("");
});

test.each([
  ["as it is", {}, 1],
  ["in tmux also past it", { TMUX: "/tmp/tmux-0/default,1,0" }, 2],
])("copies to the terminal's clipboard, %s", async (_where, env, times) => {
  const browser = await startDemo([], { env });
  browser.type(":sa\r");
  await browser.waitFor("all service accounts");
  browser.type("c");
  await browser.waitFor("which cannot be confirmed");
  const sent = browser.copied();
  expect(sent).toHaveLength(times);
  for (const text of sent) expect(text).toMatch(/^mdb_sa_id_[0-9a-f]{24}$/);
});

test("listens to the mouse only when it is told to, and then only moves", async () => {
  const browser = await startDemo();
  browser.type(":sa\r");
  await browser.waitFor("all service accounts");
  expect(browser.written()).not.toContain("\u001B[?1000h");
  browser.type("\u001B[<0;10;10M");
  browser.type("m");
  await browser.waitFor("mouse on");
  expect(browser.written()).toContain("\u001B[?1000h");
  expect(cursorRow(browser)).toBe(3);
  browser.type("\u001B[<0;10;10M\u001B[<0;10;10m");
  await expect.poll(() => cursorRow(browser)).toBe(9);
  browser.type("\u001B[<65;10;10M");
  await expect.poll(() => cursorRow(browser)).toBe(12);
  browser.type("\u001B[<64;10;10M");
  await expect.poll(() => cursorRow(browser)).toBe(9);
  // Pasted text is text, whatever is in it.
  browser.type("\u001B[200~\u001B[<0;10;6M\u001B[201~k");
  await expect.poll(() => cursorRow(browser)).toBe(8);
  browser.type("m");
  await browser.waitFor("mouse off");
  expect(browser.written()).toContain("\u001B[?1000l");
});

test("says how large a window it needs, and goes on where it was", async () => {
  const browser = await startDemo();
  browser.type(":sa\r");
  const before = await browser.waitFor("all service accounts");
  browser.resize(50, 10);
  await browser.waitFor("terminal too small (50x10), need 60x12");
  browser.resize(100, 30);
  const after = await browser.waitFor("all service accounts");
  expect(after.split("\n").slice(1, 20)).toEqual(before.split("\n").slice(1, 20));
});

const editor = `#!/bin/sh
ls -ln "$1" > "$HOME/seen"
ls -ldn "$(dirname "$1")" >> "$HOME/seen"
env >> "$HOME/seen"
printf '%s' "$1" > "$HOME/path"
printf 'Said in the editor' > "$1"
`;

test("has a description edited in a file of the person's own, and asks before it is sent", async () => {
  const browser = await startDemo(["--write"], {
    env: { EDITOR: "sh ./edit", MONGODB_ATLAS_CLIENT_SECRET: "planted-credential" },
  });
  writeFileSync(join(browser.folder, "edit"), editor);
  chmodSync(join(browser.folder, "edit"), 0o700);
  browser.type(":sa\r");
  await browser.waitFor("all service accounts");
  browser.type("\u0005");
  await browser.waitFor("Said in the editor");
  await browser.waitFor("PATCH");
  const seen = readFileSync(join(browser.folder, "seen"), "utf8");
  expect(seen).toMatch(/^-rw-------/);
  expect(seen).toMatch(/\ndrwx------/);
  expect(seen).not.toContain("planted-credential");
  const path = readFileSync(join(browser.folder, "path"), "utf8");
  expect(() => readFileSync(path)).toThrow("ENOENT");
});

test.each(["false", "no-such-editor-anywhere"])(
  "changes nothing when the editor is %s",
  async (name) => {
    const browser = await startDemo(["--write"], { env: { VISUAL: name } });
    browser.type(":sa\r");
    await browser.waitFor("all service accounts");
    browser.type("\u0005");
    await browser.waitFor("nothing is changed");
    expect(browser.screen.isAlternate()).toBe(true);
  },
);

test("sends an address to the clipboard where there is no desktop", async () => {
  const browser = await startDemo();
  browser.type(":sa\ro");
  await browser.waitFor("no web browser here");
  expect(browser.copied()[0]).toMatch(/^https:\/\/cloud\.mongodb\.com\/v2/);
});

test("keeps what others print off the screen, and prints warnings when it is left", async () => {
  const source = `process.on("SIGUSR2", () => { console.log("planted noise"); process.emitWarning("planted warning"); });`;
  const browser = await startDemo([], {
    nodeArgs: ["--import", `data:text/javascript,${encodeURIComponent(source)}`],
  });
  const before = browser.screen.rows();
  browser.kill("SIGUSR2");
  await browser.waitFor("planted noise", () => [browser.written()]);
  browser.type("\u000C");
  await browser.waitFor("read just now");
  expect(browser.screen.rows()).toEqual(before);
  browser.type("q");
  await browser.exited;
  expect(browser.screen.normal().join("\n")).toContain("planted warning");
});
