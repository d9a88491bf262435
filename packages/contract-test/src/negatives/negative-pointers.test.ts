import type { Json, Platform } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import { valueAt } from "../contract/pointer.ts";
import { schemaJudgeOf } from "../contract/schema-judge.ts";
import { specDocuments } from "../run/spec-documents.ts";
import type { BodySchema } from "./body-faults.ts";
import { ofContent, ofJson, ofPresence, ofSchema, ofType } from "./body-places.ts";
import { specialFaults } from "./special-faults.ts";

const path = "/paths/~1api~1public~1v1.0~1orgs~1{orgId}~1serviceAccounts";

function contractOf(platform: Platform) {
  return readContract(platform, specDocuments[platform]);
}

function bodyOf(platform: Platform, operationId: string): BodySchema {
  const contract = contractOf(platform);
  const { document } = contract;
  const { pointer = "" } = contract.operation(operationId).body ?? {};
  return { document, schemas: schemaJudgeOf(document), pointer };
}

describe("what is said of a body as a whole", () => {
  const contract = contractOf("cloud-manager");
  const { document } = contract;
  const { body } = contract.operation("createOrgServiceAccount");

  it.each([
    ["its presence", ofPresence, `${path}/post/requestBody/required`],
    ["its media types", ofContent, `${path}/post/requestBody/content`],
    ["one of them", ofJson, `${path}/post/requestBody/content/application~1json`],
    ["its schema", ofSchema, "/components/schemas/CreateOrganizationServiceAccountRequest"],
    ["its type", ofType, "/components/schemas/CreateOrganizationServiceAccountRequest/type"],
  ])("is said at %s", (_, place, expected) => {
    if (body === null) throw new Error("It has no body.");
    expect(place(document, body)).toBe(expected);
    expect(valueAt(document, expected)).toBeDefined();
  });
});

describe("a special fault points at what refuses it", () => {
  const lifetime = "/components/schemas/SecretLifetimeHours";
  const hours = "secretExpiresAfterHours";
  const rows: [Platform, string, Json, string, string][] = [
    ["atlas", "createOrgServiceAccountSecret", { [hours]: 8 }, "0", `${lifetime}/exclusiveMinimum`],
    ["atlas", "createOrgServiceAccountSecret", { [hours]: 8 }, "7", `${lifetime}/description`],
    ["atlas", "createOrgServiceAccountSecret", { [hours]: 8 }, '"8"', `${lifetime}/type`],
    [
      "cloud-manager",
      "createOrgServiceAccount",
      { [hours]: 8 },
      "7",
      `${lifetime}/oneOf/0/minimum`,
    ],
    [
      "cloud-manager",
      "createOrgServiceAccount",
      { [hours]: 8 },
      "8767",
      `${lifetime}/oneOf/0/maximum`,
    ],
    [
      "cloud-manager",
      "createOrgServiceAccount",
      { [hours]: 8 },
      '"1e1"',
      `${lifetime}/oneOf/1/pattern`,
    ],
  ];

  it.each(rows)("%s %s %j: %s", (platform, operationId, valid, value, expected) => {
    const body = bodyOf(platform, operationId);
    const fault = specialFaults(platform, body, valid).find(
      (each) => each.case === `${hours}: ${value}`,
    );
    expect(fault?.pointer).toBe(expected);
    expect(valueAt(body.document, expected)).toBeDefined();
  });

  it.each(["atlas", "cloud-manager"] as const)("an entry that is two things: %s", (platform) => {
    const body = bodyOf(platform, "createOrgServiceAccountAccessList");
    const [fault] = specialFaults(platform, body, [{ ipAddress: "192.0.2.1" }]);
    expect(fault?.pointer).toBe("/components/schemas/AccessListEntryRequest/oneOf");
  });
});
