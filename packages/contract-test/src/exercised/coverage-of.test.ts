import type { OpenApiDocument } from "@purser/spec";
import { beforeAll, describe, expect, test } from "vitest";
import { evidenceOf } from "../../test/evidence-world.ts";
import type { Coverage, Criterion } from "./coverage.ts";
import { criterion, toCoverage } from "./coverage.ts";
import { createPlaceFinder } from "./schema-places.ts";

const whole: Criterion = { name: "", level: 1, covered: 2, total: 2, missing: [] };
const lacking: Criterion = { ...whole, covered: 1 };

describe("the level of coverage", () => {
  test.each([
    [[lacking], 0],
    [[whole, { ...lacking, level: 2 }], 1],
    [[whole, { ...whole, level: 2 }, { ...lacking, level: 2 }], 1],
    [[1, 2, 3, 4, 5, 6].map((level) => ({ ...whole, level })), 6],
    [[lacking, { ...whole, level: 2 }], 0],
  ])("is the highest that is whole with all below (%#)", (criteria, level) => {
    expect(toCoverage(criteria).level).toBe(level);
  });

  test("counts a thing once, and says why one is missing", () => {
    const all = ["a", "b", "b"];
    expect(
      criterion("x", 1, { all, seen: new Set(["a", "z"]), why: (what) => `no ${what}` }),
    ).toEqual({
      name: "x",
      level: 1,
      covered: 1,
      total: 2,
      missing: [{ what: "b", why: "no b" }],
    });
  });
});

test("finds places through references, branches and lists, and those that a value shows", () => {
  const document = {
    paths: {},
    components: {
      schemas: {
        Pet: {
          allOf: [{ $ref: "#/components/schemas/Named" }],
          properties: {
            kind: { enum: ["cat", "dog"] },
            friends: { items: { $ref: "#/components/schemas/Pet" } },
          },
        },
        Named: { properties: { name: { type: "string" }, gone: false } },
      },
    },
  } as unknown as OpenApiDocument;
  const { name, show, named, shown } = createPlaceFinder(document);
  name("/components/schemas/Pet");
  show("/components/schemas/Pet", { kind: "cat", friends: [{ name: "Tom" }] });
  const at = (...names: string[]) => names.map((each) => `/components/schemas/${each}`);
  expect([...named.properties].toSorted()).toEqual(
    at("Named/properties/name", "Pet/properties/friends", "Pet/properties/kind"),
  );
  expect([...shown.properties].toSorted()).toEqual([...named.properties].toSorted());
  expect([...named.values]).toEqual(at("Pet/properties/kind/enum/0", "Pet/properties/kind/enum/1"));
  expect([...shown.values]).toEqual(at("Pet/properties/kind/enum/0"));
});

describe("of a run that reads", () => {
  let coverage: Coverage;
  beforeAll(async () => {
    const { evidence } = await evidenceOf({ more: { mutate: false } });
    coverage = evidence.dossier.coverage;
  });
  const of = (name: string) => coverage.criteria.find((each) => each.name === name);

  test("says that what writes was not tried because it writes", () => {
    expect(of("Operations")?.missing).toContainEqual({
      what: "deleteOrgServiceAccount",
      why: "It writes, and the run might only read.",
    });
  });

  test("counts what was read", () => {
    const missing = of("Operations")?.missing.map(({ what }) => what) ?? [];
    expect(missing).not.toContain("getOrg");
    expect(of("Statuses")?.missing.map(({ what }) => what)).not.toContain("getOrg 200");
    expect(of("Properties of answers")?.covered).toBeGreaterThan(20);
  });
});
