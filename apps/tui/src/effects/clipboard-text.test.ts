import { expect, test } from "vitest";
import { childEnv } from "./child-env.ts";
import { clipboardText } from "./clipboard-text.ts";
import { openerOf } from "./open-url.ts";

test("puts any text on the clipboard as base64", () => {
  expect(clipboardText("żółw \u001B]52", {})).toBe("\u001B]52;c;xbzDs8WCdyAbXTUy\u0007");
});

test("goes past tmux too, with every escape doubled", () => {
  expect(clipboardText("a", { TMUX: "x" })).toBe(
    "\u001B]52;c;YQ==\u0007\u001BPtmux;\u001B\u001B]52;c;YQ==\u0007\u001B\\",
  );
});

test("gives no credential to a program that it starts", () => {
  const env = { PATH: "/bin", MONGODB_ATLAS_CLIENT_SECRET: "x", MCLI_PRIVATE_API_KEY: "y" };
  expect(childEnv(env)).toEqual({ PATH: "/bin" });
});

test.each<[NodeJS.Platform, Record<string, string>, string | undefined]>([
  ["darwin", {}, "open"],
  ["win32", {}, "rundll32"],
  ["linux", { DISPLAY: ":0" }, "xdg-open"],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
  ["linux", {}, undefined],
])("opens addresses on %s with %j by %s", (platform, env, opener) => {
  expect(openerOf(platform, env)?.[0]).toBe(opener);
});
