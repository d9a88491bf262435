import { beforeAll, expect, test } from "vitest";
import { demoWorld, worldOf } from "../../../test/demo-world.ts";
import { drive, keys, openedState } from "../../../test/drive.ts";
import type { AccountRow } from "../../book/rows.ts";
import type { State } from "../../state/state.ts";
import type { World } from "../../state/world.ts";
import { copyForms } from "./copy-forms.ts";

let world: World;
beforeAll(async () => {
  world = worldOf(await demoWorld());
});

function onAccount(platform: string): { state: State; account: AccountRow } {
  const organization = world.book.organizations.find((one) => one.platform === platform);
  const orgId = organization?.orgId ?? "";
  const state = openedState(world, { route: { screen: "accounts", orgId } });
  const [account] = world.book.accounts({ orgId });
  if (account === undefined) throw new Error(`The demo has no account on ${platform}.`);
  return { state, account };
}

test("copies the client ID with one key", () => {
  const { state, account } = onAccount("atlas");
  expect(drive(state, keys("c"), world).effects).toEqual([
    { kind: "copy", what: "client ID", text: account.id },
  ]);
});

test("offers every form of an account on Atlas", () => {
  const { state, account } = onAccount("atlas");
  const forms = Object.fromEntries(copyForms(state, world).map(({ what, text }) => [what, text]));
  expect(Object.keys(forms)).toEqual([
    "client ID",
    "name",
    "account as JSON",
    "purser command",
    "atlas command",
    "Terraform import",
    "organization ID",
  ]);
  expect(JSON.parse(forms["account as JSON"] ?? "")).toEqual(account.record);
  expect(forms["purser command"]).toBe(`purser accounts get ${account.id}`);
  expect(forms["Terraform import"]).toMatch(
    new RegExp(
      String.raw`^terraform import mongodbatlas_service_account\.[a-z_][a-z0-9_-]* ${account.orgId}/${account.id}$`,
    ),
  );
});

test("offers no commands of Atlas for an account on Cloud Manager", () => {
  const { state } = onAccount("cloud-manager");
  const offered = copyForms(state, world).map(({ what }) => what);
  expect(offered).toContain("purser command");
  expect(offered).not.toContain("atlas command");
  expect(offered).not.toContain("Terraform import");
});

test.each([
  ["C enter", "client ID"],
  ["C j enter", "name"],
  ["C 4", "purser command"],
  ["C down down up enter", "name"],
])("%s copies the %s", (line, what) => {
  const { effects, state } = drive(onAccount("atlas").state, keys(line), world);
  expect(effects).toMatchObject([{ kind: "copy", what }]);
  expect(state.dialog).toBeUndefined();
});

test.each(["escape", "backspace", "ctrl-c"])("%s copies nothing", (key) => {
  const { state } = onAccount("atlas");
  expect(drive(state, keys(`C x 99 ${key}`), world)).toMatchObject({ state, effects: [] });
});

test("has no secret in any form", () => {
  const { state } = onAccount("atlas");
  expect(JSON.stringify(copyForms(state, world))).not.toContain("mdb_sa_sk_");
});
