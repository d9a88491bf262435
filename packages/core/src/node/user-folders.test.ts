import { homedir } from "node:os";
import { describe, expect, it } from "vitest";
import { userConfigFolder, userStateFolder, type Surroundings } from "./user-folders.ts";

describe("the user's folders", () => {
  it.each<[Surroundings, string, string]>([
    [{ platform: "linux", env: { HOME: "/h" } }, "/h/.config", "/h/.local/state"],
    [
      { platform: "linux", env: { HOME: "/h", XDG_CONFIG_HOME: "/c", XDG_STATE_HOME: "/s" } },
      "/c",
      "/s",
    ],
    [
      { platform: "linux", env: { HOME: "/h", XDG_CONFIG_HOME: "c", XDG_STATE_HOME: "" } },
      "/h/.config",
      "/h/.local/state",
    ],
    [
      { platform: "darwin", env: { HOME: "/h", XDG_CONFIG_HOME: "/c" } },
      "/h/Library/Application Support",
      "/h/Library/Application Support",
    ],
    [{ platform: "win32", env: { APPDATA: "C:\\r", LOCALAPPDATA: "C:\\l" } }, "C:\\r", "C:\\l"],
    [
      { platform: "win32", env: { USERPROFILE: "C:\\u" } },
      "C:\\u\\AppData\\Roaming",
      "C:\\u\\AppData\\Local",
    ],
  ])("are found: %o", (surroundings, config, state) => {
    expect([userConfigFolder(surroundings), userStateFolder(surroundings)]).toEqual([
      config,
      state,
    ]);
  });

  it("fall back to the home folder the system knows", () => {
    expect(userStateFolder({ platform: "linux", env: {} })).toBe(`${homedir()}/.local/state`);
  });
});
