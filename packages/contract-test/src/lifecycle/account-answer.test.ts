import { describe, expect, it } from "vitest";
import { differences, setText, stillText } from "./account-answer.ts";

describe("differences", () => {
  it("takes roles as a set", () => {
    const account = { name: "a", roles: ["ORG_OWNER", "ORG_MEMBER"] };
    expect(differences(account, { name: "a", roles: ["ORG_MEMBER", "ORG_OWNER"] })).toEqual([]);
    expect(differences(account, { roles: ["ORG_MEMBER"] })).toHaveLength(1);
  });

  it("says what is missing, and takes any shape of answer", () => {
    expect(differences(undefined, { name: "a" })).toEqual(['name is missing, not "a"']);
    expect(differences([], { description: "b" })).toEqual(['description is missing, not "b"']);
    expect(differences({ roles: "ORG_OWNER" }, { roles: ["ORG_OWNER"] })).toHaveLength(1);
  });

  it("leaves out what is not expected of it", () => {
    expect(differences({}, { name: undefined })).toEqual([]);
  });
});

describe("setText", () => {
  it("is the same for every order, and different for repeats", () => {
    expect(setText(["b", "a"])).toBe(setText(["a", "b"]));
    expect(setText(["a", "a"])).not.toBe(setText(["a"]));
  });
});

describe("stillText", () => {
  it("leaves out what use moves", () => {
    const before = { id: "1", lastUsedAt: "2026-01-01T00:00:00Z", requestCount: 1 };
    expect(stillText(before)).toBe(stillText({ id: "1", lastUsedAt: null, requestCount: 2 }));
    expect(stillText(before)).not.toBe(stillText({ ...before, id: "2" }));
  });
});
