import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import { schemaJudgeOf } from "../contract/schema-judge.ts";
import { specDocuments } from "../run/spec-documents.ts";
import { arbitraryBody } from "./arbitrary-body.ts";
import { boundaryBodies } from "./boundary-bodies.ts";
import { editAt } from "./edit-at.ts";
import { placeOfName } from "./judge-refusal.ts";
import { bodyOperations } from "./refusal-check.ts";
import { openPointOf } from "./open-points.ts";
import { deep, malformed, repeated, type Variant } from "./raw-variants.ts";

const platforms = ["atlas", "cloud-manager"] as const;

describe("editAt", () => {
  it("changes, adds and leaves out members, in a copy", () => {
    const body = { roles: ["a"], name: "n" };
    expect(editAt(body, ["roles", 0], () => "b")).toEqual({ roles: ["b"], name: "n" });
    expect(editAt(body, ["name"], () => undefined)).toEqual({ roles: ["a"] });
    expect(editAt(body, ["more"], () => 1)).toEqual({ ...body, more: 1 });
    expect(body).toEqual({ roles: ["a"], name: "n" });
  });
});

describe("placeOfName", () => {
  it("prefers badRequestDetail to words", () => {
    const fields = [{ field: "roles.0", description: "must be known" }];
    expect(placeOfName({ badRequestDetail: { fields } }, "roles")).toBe("badRequestDetail");
    expect(placeOfName({ detail: "The roles are wrong." }, "roles")).toBe("words");
    expect(placeOfName({ parameters: ["roles"] }, "roles")).toBe("words");
    expect(placeOfName("roles", "roles")).toBe("nowhere");
    expect(placeOfName({ badRequestDetail: { fields } }, "name", "roles")).toBe("badRequestDetail");
  });
});

describe("openPointOf", () => {
  const updating = { operationId: "updateGroupServiceAccount", case: "", field: "roles" };

  it("tells what one platform promises from what the other leaves open", () => {
    const noRoles = { ...updating, id: "N-minItems" };
    expect(openPointOf({ ...noRoles, platform: "atlas" })).toBeDefined();
    expect(openPointOf({ ...noRoles, platform: "cloud-manager" })).toBeUndefined();
  });

  it("promises most of all", () => {
    expect(openPointOf({ ...updating, id: "N-type", platform: "atlas" })).toBeUndefined();
  });
});

describe("raw variants", () => {
  const textOf = (variant: Variant | undefined): string =>
    typeof variant?.body === "string" ? variant.body : "";
  const operation = readContract("atlas", specDocuments.atlas).operation("createOrgServiceAccount");
  const valid = { name: "n", roles: ["r"], secretExpiresAfterHours: 8 };

  it("are no JSON where they are to be none", () => {
    for (const body of [valid, [{ ipAddress: "192.0.2.1" }]]) {
      for (const variant of malformed(body, operation, "atlas"))
        expect(() => JSON.parse(textOf(variant)) as unknown).toThrow(SyntaxError);
    }
  });

  it("are JSON where one member is repeated, or a value nested", () => {
    for (const body of [valid, [{ ipAddress: "192.0.2.1" }, { cidrBlock: "192.0.2.0/24" }]]) {
      const [twice] = repeated(body, operation, "atlas");
      expect(JSON.parse(textOf(twice))).toEqual(body);
      expect(textOf(twice).length).toBeGreaterThan(JSON.stringify(body).length);
      const [nested] = deep(body, operation, "atlas");
      expect(() => JSON.parse(textOf(nested)) as unknown).not.toThrow();
    }
  });
});

describe.each(platforms)("bodies of %s", (platform) => {
  const contract = readContract(platform, specDocuments[platform]);
  const schemas = schemaJudgeOf(contract.document);
  const pointers = bodyOperations(contract).map(
    (each) => [each, contract.operation(each).body?.pointer ?? ""] as const,
  );

  it.each(pointers)("are generated as the document has them: %s", (_, pointer) => {
    const property = fc.property(arbitraryBody(contract.document, pointer), (body) => {
      expect(schemas.faults(pointer, body)).toEqual([]);
    });
    fc.assert(property, { seed: 1, numRuns: 50 });
  });

  it("stay within the edges of the document", () => {
    const pointer = contract.operation("createGroupServiceAccount").body?.pointer ?? "";
    const valid = {
      name: "name",
      description: "description",
      roles: ["GROUP_READ_ONLY"],
      secretExpiresAfterHours: 8,
    };
    const edges = boundaryBodies(contract.document, pointer, valid);
    expect(edges.map((each) => each.case)).toContain("description: 250 characters");
    for (const { apply } of edges) expect(schemas.faults(pointer, apply(valid))).toEqual([]);
  });
});
