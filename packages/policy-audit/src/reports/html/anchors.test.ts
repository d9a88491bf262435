import { expect, test } from "vitest";
import { accountAnchor, ruleAnchor } from "./anchors.ts";

test("keeps accounts of one client ID in two organizations apart", () => {
  expect(accountAnchor({ orgId: "a", clientId: "mdb_sa_id_1" })).toBe("account-a-mdb_sa_id_1");
  expect(accountAnchor({ orgId: "b", clientId: "mdb_sa_id_1" })).toBe("account-b-mdb_sa_id_1");
});

test("writes IDs so that they stay one word, and apart", () => {
  expect(ruleAnchor('x" y')).toBe("rule-x.22..20.y");
  expect(ruleAnchor("x.22.")).toBe("rule-x.2e.22.2e.");
});
