import { expect, test } from "vitest";
import { demoNow, demoWorld } from "../../test/demo-world.ts";
import { hostileWorld } from "../../test/hostile-world.ts";
import { enter } from "../state/crumbs.ts";
import { initialState } from "../state/initial-state.ts";
import { accountTabs, type Route } from "../state/route.ts";
import { answerLine } from "./answer-line.ts";

test("tells names that would act or reorder what is told as plain lines", async () => {
  const { book } = await demoWorld();
  const world = await hostileWorld(book);
  const accounts = world.book.accounts({}).slice(0, 16);
  const [finding] = world.book.findings({});
  const routes: Route[] = [
    { screen: "home" },
    { screen: "organizations" },
    { screen: "projects" },
    { screen: "accounts" },
    { screen: "findings" },
    { screen: "causes" },
    ...accounts.flatMap(({ orgId, id: clientId }): Route[] => [
      { screen: "json", orgId, clientId },
      ...accountTabs.map((tab): Route => ({ screen: "account", orgId, clientId, tab })),
    ]),
    ...(finding === undefined
      ? []
      : [{ screen: "finding", orgId: finding.orgId, findingId: finding.id } as const]),
  ];
  const size = { columns: 200, rows: 60 };
  const home = initialState({ size, now: demoNow, isWriting: true });
  const said = routes.flatMap((route) =>
    ["list", "more", "detail", "1", "where", "copy-as", "rotate", "assign", "delete"].flatMap(
      (line) => answerLine(line, enter(home, route), 0, world).says,
    ),
  );
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([]);
});
