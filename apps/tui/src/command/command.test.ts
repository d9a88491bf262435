import { beforeAll, describe, expect, test } from "vitest";
import { demoWorld, worldOf } from "../../test/demo-world.ts";
import { drive, keys, openedState } from "../../test/drive.ts";
import { frameOf } from "../frame/frame.ts";
import { placeOf } from "../state/crumbs.ts";
import type { State } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { textOf } from "../text/line.ts";
import { completeCommand, completionsOf } from "./complete-command.ts";

let world: World;
let opened: State;
beforeAll(async () => {
  world = worldOf(await demoWorld());
  opened = openedState(world, { route: { screen: "organizations" } });
});

/** The organization whose name comes first. */
function organization(): { orgId: string; name: string } {
  const [first] = world.book.organizations;
  if (first === undefined) throw new Error("The demo has no organization.");
  return first;
}

const after = (line: string, from = opened): State => drive(from, keys(line), world).state;

test.each([
  [": 'sa' enter", { screen: "accounts" }],
  [": 'accounts' enter", { screen: "accounts" }],
  [": 'proj' enter", { screen: "projects" }],
  [": 'findings' enter", { screen: "findings" }],
  [": 'audit' enter", { screen: "causes" }],
  [": 'log' enter", { screen: "trace" }],
  [": 'jobs' enter", { screen: "jobs" }],
  [": 'cal' enter", { screen: "calendar" }],
  [": '  home ' enter", { screen: "home" }],
])("%s goes there", (line, route) => {
  const { crumbs, mode } = after(line);
  expect(crumbs.at(-1)?.route).toEqual(route);
  expect(mode).toBe("browse");
});

test("goes back to a place that lies on the way here, and finds it as it was left", () => {
  const far = after("j enter : 'findings' enter");
  expect(far.crumbs.length).toBe(3);
  expect(after(": 'orgs' enter", far).crumbs).toEqual([far.crumbs[0]]);
});

test("goes to an organization by its name, in whatever case, by as much as tells it from others, or by its ID", () => {
  const { orgId, name } = organization();
  for (const given of [name, name.toUpperCase(), name.slice(0, -2), orgId]) {
    expect(placeOf(after(`: 'org ${given}' enter`)).route).toEqual({ screen: "accounts", orgId });
  }
});

test("stays in the organization one is in, unless told otherwise", () => {
  const { orgId, name } = organization();
  const inside = after(`: 'org ${name}' enter`);
  expect(placeOf(after(": 'proj' enter", inside)).route).toEqual({ screen: "projects", orgId });
  expect(placeOf(after(": 'proj all' enter", inside)).route).toEqual({ screen: "projects" });
});

test("runs an action by its ID", () => {
  expect(drive(opened, keys(": 'quit' enter"), world).effects).toEqual([{ kind: "quit" }]);
  expect(after(": 'help' enter").dialog?.kind).toBe("help");
});

test("sorts by a column", () => {
  expect(placeOf(after(": 'sort name desc' enter")).list.sort).toEqual({
    column: "name",
    isDescending: true,
  });
});

test.each([
  ["sq", 'There is no command "sq" here'],
  ["s", '"s" may be'],
  ["org", "Which organization?"],
  ["org lark", '2 organizations are called "lark…".'],
  ["org nobody", 'No organization is called "nobody".'],
  ["sort colour", "Sort by one of name,"],
  ["sort name up", '"up" is no direction'],
  ["theme pink", "Themes: auto,"],
])("says what is wrong with %s, and leaves it to be mended", (line, problem) => {
  const { mode, command, toast } = after(`: '${line}' enter`);
  expect({ mode, text: command.text }).toEqual({ mode: "command", text: line });
  expect(toast?.text).toContain(problem);
});

test.each(["escape", "ctrl-c", "backspace", "enter"])("%s leaves an empty line", (key) => {
  expect(after(`: ${key}`)).toMatchObject(opened);
});

describe("Tab", () => {
  test.each([
    ["or", "org"],
    ["the", "theme "],
    ["theme high", "theme high-contrast"],
    ["find", "findings "],
    ["nothing", "nothing"],
    ["sort na", "sort name"],
    ["refresh-", "refresh-all"],
  ])("makes %j into %j", (typed, completed) => {
    expect(completeCommand(typed, opened, world)).toBe(completed);
  });

  test("knows the names of the organizations", () => {
    const { name } = organization();
    expect(completionsOf("org ", opened, world).options).toContain(name);
    expect(completeCommand(`org ${name.slice(0, -4).toLowerCase()}`, opened, world)).toBe(
      `org ${name}`,
    );
  });

  test("shows what there is while one types", () => {
    const shown = frameOf(after(": 's'"), world).map(textOf);
    expect(shown[1]).toMatch(/^ : s\s*$/);
    expect(shown.at(-2)).toContain("Tab sa · sort");
  });
});
