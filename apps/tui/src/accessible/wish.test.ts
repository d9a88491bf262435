import { expect, test } from "vitest";
import { wishOf } from "./wish.ts";

test.each([
  ["", { wish: "where" }],
  ["  ", { wish: "where" }],
  ["7", { wish: "open", row: 7 }],
  ["go 7", { wish: "go", row: 7 }],
  ["next", { wish: "command", text: "down" }],
  ["Previous", { wish: "command", text: "up" }],
  ["more", { wish: "more" }],
  ["list", { wish: "list" }],
  ["detail", { wish: "detail" }],
  ["filter", { wish: "command", text: "filter" }],
  ["filter expires:<30d prod", { wish: "filter", text: "expires:<30d prod" }],
  ["filter save weekly", { wish: "command", text: "filter save weekly" }],
  ["find ledger close", { wish: "find", text: "ledger close" }],
  ["help mark", { wish: "help", query: "mark" }],
  ["?", { wish: "help", query: "" }],
  [":sa acme", { wish: "command", text: "sa acme" }],
  ["9999999999", { wish: "command", text: "9999999999" }],
  ["rotate", { wish: "command", text: "rotate" }],
])("takes %j for what it asks", (line, wish) => {
  expect(wishOf(line)).toEqual(wish);
});
