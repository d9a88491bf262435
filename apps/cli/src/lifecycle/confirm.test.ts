import { expect, test } from "vitest";
import { createChangeWorld, type ChangeWorld } from "../../test/change-world.ts";

type Line = (world: ChangeWorld) => string;

const deletion: Line = ({ client }) => `accounts delete ${client}`;
const update: Line = ({ client }) => `accounts update ${client} --description Other`;

const terminal = { columns: 100 };

for (const platform of ["atlas", "cloud-manager"] as const) {
  test.each<[what: string, typed: (name: string) => string[]]>([
    ["nothing", () => [""]],
    ["another name", (name) => [`${name}x`]],
    ["yes", () => ["yes"]],
    ["the end of the input", () => []],
  ])(`changes nothing on ${platform} for %s where the name is asked for`, async (_, typed) => {
    const world = createChangeWorld(platform);
    const options = { ...terminal, typed: typed(world.name) };
    const { code, stdout, stderr } = await world.run(deletion(world).split(" "), options);
    expect({ code, stdout, writes: world.writes }).toEqual({ code: 5, stdout: "", writes: [] });
    expect(stderr).toContain(`Type "${world.name}" to go on: `);
    expect(stderr).toMatch(/Nothing was changed\.\n$/);
  });

  test(`goes on on ${platform} once the name is typed`, async () => {
    const world = createChangeWorld(platform);
    const options = { ...terminal, typed: [` ${world.name} `] };
    const { code, stderr } = await world.run(deletion(world).split(" "), options);
    expect(code).toBe(0);
    expect(world.writes).toHaveLength(1);
    // What is asked about was shown before.
    expect(stderr.indexOf("Touches:")).toBeLessThan(stderr.indexOf("Type "));
  });
}

test("asks nothing with --yes, and nothing for what can be taken back", async () => {
  for (const line of [(world: ChangeWorld) => `${deletion(world)} --yes`, update]) {
    const world = createChangeWorld("atlas");
    const { code, stderr } = await world.run(line(world).split(" "), { ...terminal, typed: [] });
    expect({ code, writes: world.writes.length }).toEqual({ code: 0, writes: 1 });
    expect(stderr).not.toContain("to go on: ");
  }
});

test.each([
  ["without a terminal", [], {}],
  ["with --json", ["--json"], { ...terminal, typed: ["fraud-scoring"] }],
])("wants --yes %s before it reads anything, for what ends something", async (_, more, options) => {
  const world = createChangeWorld("atlas");
  const words = [...deletion(world).split(" "), ...more];
  const { code, stdout, stderr, requests } = await world.run(words, options);
  expect({ code, stdout, requests }).toEqual({ code: 2, stdout: "", requests: [] });
  expect(stderr).toContain("--yes");
});

test("wants --yes without a terminal where only reading shows what is lost", async () => {
  const world = createChangeWorld("atlas");
  const first = `access remove ${world.client} ${world.address} 3.121.14.61`;
  const { code, stderr } = await world.run(first.split(" "));
  expect({ code, writes: world.writes }).toEqual({ code: 2, writes: [] });
  expect(stderr).toContain("--yes");
});

test("shows the plan with --quiet before it asks, and not without a question", async () => {
  const asked = createChangeWorld("atlas");
  const options = { ...terminal, typed: [asked.name] };
  const { stderr } = await asked.run([...deletion(asked).split(" "), "--quiet"], options);
  expect(stderr).toContain("Touches:");
  const silent = createChangeWorld("atlas");
  const outcome = await silent.run([...update(silent).split(" "), "--quiet"]);
  expect(outcome).toMatchObject({ code: 0, stderr: "" });
});
