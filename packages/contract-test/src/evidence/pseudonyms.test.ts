import { describe, expect, test } from "vitest";
import { namesIn } from "./own-names.ts";
import { createPseudonyms } from "./pseudonyms.ts";

const key = new Uint8Array(32).fill(7);
const orgId = "6a7eafd2a08ff49b6f748ca7";
const ours = "mdb_sa_id_00112233445566778899aabb";
const make = () => createPseudonyms({ key, keep: new Set([ours]) });

describe("pseudonyms", () => {
  test("are the same through a run, and keep the form", () => {
    const { replace } = make();
    const text = replace(`/orgs/${orgId}/serviceAccounts/mdb_sa_id_${orgId}?x=${orgId}`);
    const [first = ""] = /[0-9a-f]{24}/.exec(text) ?? [];
    expect(text).toBe(`/orgs/${first}/serviceAccounts/mdb_sa_id_${first}?x=${first}`);
    expect(first).not.toBe(orgId);
  });

  test("differ from run to run", () => {
    const other = createPseudonyms({ key: new Uint8Array(32), keep: new Set() });
    expect(make().replace(orgId)).not.toBe(other.replace(orgId));
  });

  test.each([orgId.slice(1), `${orgId}0`, orgId.toUpperCase()])(
    "keep length and case of %s",
    (id) => {
      const text = make().replace(id);
      expect(text).not.toBe(id);
      expect(text).toHaveLength(id.length);
      expect(text === text.toUpperCase()).toBe(id === id.toUpperCase());
    },
  );

  test("leave alone what the run made", () => {
    expect(make().replace(`Left behind: ${ours}.`)).toBe(`Left behind: ${ours}.`);
  });

  test.each([
    ["10.20.30.40", /^198\.1[89]\.\d+\.\d+$/],
    ["10.20.30.40%2F32", /^198\.1[89]\.\d+\.\d+%2F32$/],
    ["2a02:1:2::3/128", /^2001:db8::[0-9a-f]+:[0-9a-f]+\/128$/],
    ["2a02%3A1%3A2%3A%3A3", /^2001%3Adb8%3A%3A[0-9a-f]+%3A[0-9a-f]+$/],
    ["jo.doe@example.com", /^user-[0-9a-f]{8}@mail\.invalid$/],
  ])("stand for %s", (address, form) => {
    expect(make().replace(address)).toMatch(form);
  });

  test.each([
    "203.0.113.10",
    "2001:db8::1",
    "127.0.0.1",
    "2026-11-26T09:00:00Z",
    "09:00:00",
    "1.2.3",
  ])("are not given to %s, which is nobody's", (text) => {
    expect(make().replace(text)).toBe(text);
  });

  test("stand for names, a word in small letters only where it is quoted", () => {
    const pseudonyms = make();
    for (const name of ["Larkfield (EU)", "pass", "deploy-bot", "a.b*"]) pseudonyms.enterName(name);
    const text = pseudonyms.replace(
      '"Larkfield (EU)" deploy-bot deploy-bots pass "pass" a.b* axb*',
    );
    expect(text).toMatch(
      /^"name-\w{8}" name-\w{8} deploy-bots pass "name-\w{8}" name-\w{8} axb\*$/,
    );
  });
});

test("finds names of others, and accounts of the run's own", () => {
  const json = {
    results: [
      { name: "Production", clientId: "mdb_sa_id_1", description: "of the shop" },
      { name: "ct-abc-1", clientId: "mdb_sa_id_2", roles: ["ORG_MEMBER"] },
    ],
  };
  expect(namesIn(json, "ct-abc-")).toEqual({
    names: ["Production", "of the shop"],
    ours: ["mdb_sa_id_2"],
  });
});
