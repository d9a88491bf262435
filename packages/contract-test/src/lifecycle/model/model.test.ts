import { describe, expect, it } from "vitest";
import { seededRandom } from "../../run/seeded-random.ts";
import { after, isMeant, type AccountModel } from "./account-model.ts";
import { randomCommands } from "./random-commands.ts";
import { nameOf } from "./run-commands.ts";
import { shortest } from "./shortest.ts";

const fresh: AccountModel = {
  isThere: true,
  name: "name",
  description: "description",
  roles: ["ORG_MEMBER"],
  secrets: ["first"],
  projectRoles: undefined,
  entries: [],
};

describe("the model of an account", () => {
  it("replaces roles at the level they are sent at", () => {
    const assigned = after(fresh, { kind: "assign", roles: ["GROUP_READ_ONLY"] });
    const changed = after(assigned, {
      kind: "change",
      level: "project",
      description: "changed",
      roles: ["GROUP_OWNER"],
    });
    expect(changed).toMatchObject({
      description: "changed",
      roles: ["ORG_MEMBER"],
      projectRoles: ["GROUP_OWNER"],
    });
  });

  it("has no opinion on what the documentation leaves open", () => {
    const assigned = after(fresh, { kind: "assign", roles: ["GROUP_READ_ONLY"] });
    expect(isMeant(assigned, { kind: "assign", roles: ["GROUP_OWNER"] })).toBe(false);
    expect(isMeant(fresh, { kind: "delete secret", level: "organization" })).toBe(false);
    expect(isMeant(fresh, { kind: "add secret", level: "project" })).toBe(false);
  });

  it("deletes the oldest secret", () => {
    const two = after(fresh, { kind: "add secret", level: "organization" }, "second");
    expect(after(two, { kind: "delete secret", level: "organization" }).secrets).toEqual([
      "second",
    ]);
  });
});

describe("randomCommands", () => {
  const draw = (seed: number) =>
    randomCommands({ random: seededRandom(seed), prefix: "ct-", hasProject: true, length: 30 });

  it("draws the same from the same seed, each command meaning something", () => {
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
    let model = fresh;
    for (const [index, command] of draw(3).entries()) {
      expect(isMeant(model, command), nameOf(command)).toBe(true);
      if (model.isThere) model = after(model, command, `${index}`);
    }
  });

  it("draws nothing of a project where none is known", () => {
    const random = seededRandom(1);
    const commands = randomCommands({ random, prefix: "ct-", hasProject: false, length: 40 });
    expect(commands.filter((each) => "level" in each && each.level === "project")).toEqual([]);
    expect(commands.filter(({ kind }) => kind === "assign" || kind === "unassign")).toEqual([]);
  });
});

describe("shortest", () => {
  const holds = (needed: readonly number[]) => (candidate: readonly number[]) =>
    Promise.resolve(needed.every((each) => candidate.includes(each)));

  it("leaves what it takes to fail", async () => {
    expect(await shortest([1, 2, 3, 4, 5], holds([2, 5]), 20)).toEqual([2, 5]);
  });

  it("stops after the attempts it is given", async () => {
    expect(await shortest([1, 2, 3, 4, 5], holds([1]), 2)).toEqual([1, 2, 3]);
  });
});
