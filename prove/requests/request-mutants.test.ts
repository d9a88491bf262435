import { describe, expect, it } from "vitest";
import { contracts, documents } from "../schema/documents.ts";
import type { Trial } from "../trial/trial.ts";
import { documentsWithout } from "./documents-without.ts";
import { findWitness } from "./find-witness.ts";
import { isShielded } from "./is-shielded.ts";
import { requestMutants } from "./request-mutants.ts";
import { resolvedSchema } from "./resolved-schema.ts";

const mutants = requestMutants();
const named = (id: string): Trial => {
  const found = mutants.find((each) => each.id === id);
  if (!found) throw new Error(`There is no mutant ${id}.`);
  return found;
};

describe("the mutants of constraints", () => {
  it("are of bodies and parameters of both platforms, each once", () => {
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
    expect(mutants.length).toBeGreaterThan(700);
    const short = named("request atlas createOrgServiceAccount body/name minLength");
    expect(short.pointers).toEqual(["/components/schemas/ServiceAccountName"]);
    expect(named("request cloud-manager listOrgs query itemsPerPage maximum").class).toBe(
      "maximum",
    );
  });

  it("take the constraint from one operation, and leave the document of the suite alone", () => {
    const { platform, operations, seed } = named(
      "request atlas createOrgServiceAccount body/name minLength",
    );
    if (seed.kind !== "request") throw new Error("It is no mutant of a request.");
    const before = JSON.stringify(documents);
    const changed = documentsWithout(platform, operations, seed) as unknown as typeof documents;
    const schemaOf = (operationId: string) => {
      const { path, method } = contracts.atlas.operation(operationId);
      const at = path.replaceAll("~", "~0").replaceAll("/", "~1");
      const type = "application~1vnd.atlas.2024-08-05+json";
      return resolvedSchema(
        changed.atlas,
        `/paths/${at}/${method.toLowerCase()}/requestBody/content/${type}/schema`,
      );
    };
    expect(schemaOf("createOrgServiceAccount")).not.toHaveProperty("properties.name.minLength");
    expect(schemaOf("createGroupServiceAccount")).toHaveProperty("properties.name.minLength", 1);
    expect(changed["cloud-manager"]).toBe(documents["cloud-manager"]);
    expect(JSON.stringify(documents)).toBe(before);
  });
});

describe("a witness", () => {
  it.each([
    ["request atlas createOrgServiceAccount body/name minLength", { name: "" }],
    ["request atlas createOrgServiceAccount body required name", {}],
    ["request atlas createOrgServiceAccount body/roles minItems", { roles: [] }],
  ])("of %s is what only that constraint refuses", (id, part) => {
    const witness = findWitness(named(id));
    expect(witness?.value).toMatchObject(part);
  });

  it("is a text for a parameter", () => {
    const witness = findWitness(named("request atlas listOrgs query itemsPerPage maximum"));
    expect(witness).toEqual({ value: "501" });
  });

  it("is a form of texts for the OAuth endpoints, which knows no other types", () => {
    const witness = findWitness(named("request atlas createAccessToken body/grant_type const"));
    expect(Object.values(witness?.value ?? {})).toEqual([expect.any(String)]);
    expect(findWitness(named("request atlas revokeAccessToken body/token type"))).toBeUndefined();
  });

  it("is missing where another constraint refuses the same", () => {
    const implied = named("request atlas createOrgServiceAccount body/roles/* type");
    expect(findWitness(implied)).toBeUndefined();
  });
});

describe("a shielded mutant", () => {
  it.each([
    ["request atlas createOrgServiceAccountSecret body required secretExpiresAfterHours", true],
    ["request atlas createOrgServiceAccountAccessList body/*/oneOf/0 required ipAddress", true],
    ["request atlas createOrgServiceAccountAccessList body/*/cidrBlock/oneOf/0 type", false],
    ["request atlas createOrgServiceAccount body/name minLength", false],
    ["request atlas listOrgs query itemsPerPage maximum", false],
  ])("%s: %s", async (id, expected) => {
    expect(await isShielded(named(id))).toBe(expected);
  });
});
