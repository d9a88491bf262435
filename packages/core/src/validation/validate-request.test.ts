import { describe, expect, it } from "vitest";
import { operationSchemas as atlas } from "../generated/atlas-operations.ts";
import { operationSchemas as cloudManager } from "../generated/cloud-manager-operations.ts";
import type { OperationInput } from "../resources/perform.ts";
import { validateRequest } from "./validate-request.ts";

const account = {
  name: "ci",
  description: "Deploys",
  roles: ["ORG_READ_ONLY"],
  secretExpiresAfterHours: 24,
};

const faultsOf = (operationId: string, input: OperationInput, schemas = atlas) =>
  validateRequest(schemas[operationId] ?? {}, input).map(
    ({ path, message }) => `${path} ${message}`,
  );

const bodyFaults = (changes: object, schemas = atlas) =>
  faultsOf("createOrgServiceAccount", { body: { ...account, ...changes } }, schemas);

describe("the check of a body", () => {
  it("finds nothing wrong with one that is right", () => {
    expect(bodyFaults({})).toEqual([]);
    expect(bodyFaults({ secretExpiresAfterHours: "24" }, cloudManager)).toEqual([]);
  });

  it.each<[object, string[]]>([
    [{ name: "" }, ["body.name must have at least 1 characters"]],
    [{ name: "a".repeat(65) }, ["body.name must have at most 64 characters"]],
    [{ name: "a/b" }, ["body.name must match /^[\\p{L}\\p{N}\\-_.,' ]*$/u"]],
    [{ name: 7 }, ["body.name must be a string"]],
    [{ roles: [] }, ["body.roles must have at least 1 items"]],
    [{ roles: "ORG_OWNER" }, ["body.roles must be an array"]],
    [{ secretExpiresAfterHours: 0 }, ["body.secretExpiresAfterHours must be more than 0"]],
    [{ secretExpiresAfterHours: 8.5 }, ["body.secretExpiresAfterHours must be an integer"]],
    [{ role: "ORG_OWNER" }, ["body.role is not known here"]],
    [
      { roles: ["ORG_OWNER", "GROUP_OWNER"] },
      [
        "body.roles[1] must be one of ORG_MEMBER, ORG_READ_ONLY, ORG_BILLING_ADMIN, ORG_BILLING_READ_ONLY, ORG_STREAM_PROCESSING_ADMIN, ORG_GROUP_CREATOR, ORG_OWNER",
      ],
    ],
  ])("says of %j what is wrong, and where", (changes, faults) => {
    const found = bodyFaults(changes);
    // The 8.5 is no integer of 32 bits either: what matters is that it is named.
    expect(found.slice(0, faults.length)).toEqual(faults);
  });

  it("names what is missing, all of it", () => {
    expect(faultsOf("createOrgServiceAccount", { body: { name: "ci" } })).toEqual([
      "body.description is missing",
      "body.roles is missing",
      "body.secretExpiresAfterHours is missing",
    ]);
    expect(faultsOf("createOrgServiceAccount", {})).toEqual(["body is missing"]);
  });

  it("refuses a body where none is taken", () => {
    expect(faultsOf("getOrg", { body: {} })).toEqual([
      "body must be absent: the operation takes none",
    ]);
  });

  it.each<[unknown, string]>([
    [{ ipAddress: "203.0.113" }, "body[0].ipAddress must be an IPv4 or IPv6 address"],
    [
      { cidrBlock: "10.0.0.0/33" },
      "body[0].cidrBlock must be a block of IPv4 or IPv6 addresses in CIDR notation",
    ],
    [{ ipAddress: "::1", cidrBlock: "10.0.0.0/8" }, "body[0].cidrBlock must be null"],
    ["203.0.113.7", "body[0] must be an object"],
  ])("says of the entry %j what its nearest form asks for", (entry, fault) => {
    const input = { body: [entry] };
    expect(faultsOf("createOrgServiceAccountAccessList", input)).toEqual([fault]);
  });

  it("says of a value of no form at all which there are", () => {
    expect(bodyFaults({ secretExpiresAfterHours: true }, cloudManager)).toEqual([
      "body.secretExpiresAfterHours must be a number or a string",
    ]);
  });

  it("does not repeat what it refuses", () => {
    const secret = "mdb_sa_sk_abcdefghijkl";
    const faults = bodyFaults({ name: secret, roles: [secret], [secret]: 1, description: 5 });
    expect(faults.filter((fault) => !fault.endsWith("is not known here")).join()).not.toContain(
      secret,
    );
  });
});

describe("the check of a query", () => {
  it("leaves out what is undefined", () => {
    expect(faultsOf("listOrgs", { query: { name: undefined, pageNum: 2 } })).toEqual([]);
    expect(
      faultsOf("createAccessToken", {
        query: { any: undefined },
        body: { grant_type: "client_credentials" },
      }),
    ).toEqual([]);
  });

  it.each<[string, NonNullable<OperationInput["query"]>, string]>([
    ["listOrgs", { itemsPerPage: 501 }, "query.itemsPerPage must be at most 500"],
    ["listOrgs", { pageNum: 0 }, "query.pageNum must be at least 1"],
    ["listOrgs", { page: 1 }, "query.page is not known here"],
    ["listOrgEvents", { eventType: ["a b"] }, "query.eventType[0] must match /^[A-Z][A-Z0-9_]*$/u"],
    ["listOrgEvents", { minDate: "yesterday" }, "query.minDate must be a date and time"],
  ])("of %s says of %j what is wrong", (operationId, query, fault) => {
    expect(faultsOf(operationId, { query })[0]).toContain(fault);
  });

  it("refuses on Cloud Manager what only Atlas takes", () => {
    const input = { query: { includeSystemManaged: true } };
    expect(faultsOf("listOrgServiceAccounts", input)).toEqual([]);
    expect(faultsOf("listOrgServiceAccounts", input, cloudManager)).toEqual([
      "query.includeSystemManaged is not known here",
    ]);
  });
});
