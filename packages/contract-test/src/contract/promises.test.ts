import { describe, expect, it } from "vitest";
import { specDocuments } from "../run/spec-documents.ts";
import { readContract } from "./contract.ts";
import {
  answerPointer,
  bodyPointer,
  headerPointer,
  operationsNamed,
  propertyPointer,
  wordsPointer,
} from "./promises.ts";

const atlas = readContract("atlas", specDocuments.atlas);
const cloudManager = readContract("cloud-manager", specDocuments["cloud-manager"]);
const path = "/paths/~1api~1atlas~1v2~1orgs~1{orgId}~1serviceAccounts";

it("keeps the operations that a document has", () => {
  const named = operationsNamed("getOrg", "listOrgEvents");
  expect([named(atlas), named(cloudManager)]).toEqual([["getOrg", "listOrgEvents"], ["getOrg"]]);
});

describe("pointers", () => {
  it.each([
    ["a status", answerPointer(atlas, "getOrg", 401), "/components/responses/Unauthorized"],
    [
      "a status that is not documented",
      answerPointer(atlas, "listOrgServiceAccounts", 418),
      `${path}/get`,
    ],
    [
      "a header",
      headerPointer(atlas, "listOrgServiceAccounts", 429, "retry-after"),
      "/components/headers/RetryAfter",
    ],
    [
      "a header that is not documented",
      headerPointer(atlas, "createAccessToken", 401, "WWW-Authenticate"),
      "/components/responses/OAuthUnauthorized",
    ],
    [
      "a property behind references and arrays",
      propertyPointer(atlas, "createOrgServiceAccount", 201, "secrets", "[]", "expiresAt"),
      "/components/schemas/CreatedServiceAccountSecret/properties/expiresAt",
    ],
    [
      "a property that is not documented",
      propertyPointer(atlas, "createAccessToken", 200, "refresh_token"),
      "/components/schemas/AccessToken",
    ],
    [
      "a property of a body",
      bodyPointer(atlas, "createOrgServiceAccountSecret", "secretExpiresAfterHours"),
      "/components/schemas/CreateSecretRequest/properties/secretExpiresAfterHours",
    ],
    ["a body where there is none", bodyPointer(atlas, "listOrgServiceAccounts"), `${path}/get`],
    [
      "words that stand elsewhere",
      wordsPointer(cloudManager, "deleteOrgServiceAccountSecret"),
      "/paths/~1api~1public~1v1.0~1orgs~1{orgId}~1serviceAccounts~1{clientId}~1secrets~1{secretId}/delete/x-undocumented",
    ],
  ])("name %s", (_, pointer, expected) => {
    expect(pointer).toBe(expected);
  });
});
