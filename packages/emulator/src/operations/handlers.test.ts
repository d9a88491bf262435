import { operations, type Platform } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { handlers } from "./handlers.ts";

const oauth = new Set(["createAccessToken", "revokeAccessToken"]);

describe.each<Platform>(["atlas", "cloud-manager"])("handlers of %s", (platform) => {
  it("answer every operation of the spec and no other", () => {
    const documented = Object.keys(operations[platform]).filter((id) => !oauth.has(id));
    expect(documented.length).toBeGreaterThan(25);
    expect(Object.keys(handlers[platform]).toSorted()).toEqual(documented.toSorted());
  });
});
