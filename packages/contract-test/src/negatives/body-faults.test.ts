import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import { schemaJudgeOf } from "../contract/schema-judge.ts";
import { specDocuments } from "../run/spec-documents.ts";
import { bodyFaults } from "./body-faults.ts";

const platform = "atlas";
const contract = readContract(platform, specDocuments[platform]);
const schemas = schemaJudgeOf(contract.document);

function faultsOf(operationId: string, valid: Parameters<typeof bodyFaults>[1]) {
  const pointer = contract.operation(operationId).body?.pointer ?? "";
  return bodyFaults({ document: contract.document, schemas, pointer }, valid);
}

const account = {
  name: "name",
  description: "description",
  roles: ["ORG_MEMBER"],
  secretExpiresAfterHours: 8,
};

describe("bodyFaults", () => {
  const faults = faultsOf("createOrgServiceAccount", account);

  it("breaks every constraint that the body meets", () => {
    expect([...new Set(faults.map(({ id }) => id))].toSorted()).toEqual([
      "N-enum",
      "N-extra-field",
      "N-maxLength",
      "N-minItems",
      "N-minLength",
      "N-null",
      "N-pattern",
      "N-required",
      "N-type",
      "N-uniqueItems",
    ]);
  });

  it("makes bodies that differ in one member from the valid one, and break its constraint alone", () => {
    const pointer = contract.operation("createOrgServiceAccount").body?.pointer ?? "";
    for (const { apply, field, case: what } of faults) {
      const body = apply(account) as Record<string, unknown>;
      const names = new Set([...Object.keys(body), ...Object.keys(account)]);
      const changed = [...names].filter(
        (name) => body[name] !== (account as Record<string, unknown>)[name],
      );
      expect(changed, what).toEqual([field]);
      const at = schemas.faults(pointer, body).map((fault) => fault.at.split("/")[1] ?? "");
      expect(new Set(at).size, what).toBe(1);
    }
  });

  it("leaves the valid body alone", () => {
    expect(account.roles).toEqual(["ORG_MEMBER"]);
    expect(Object.keys(account)).toHaveLength(4);
  });

  it("goes into the branch of a choice that the body meets", () => {
    const entries = [{ ipAddress: "192.0.2.1" }, { cidrBlock: "192.0.2.0/24" }];
    const cases = faultsOf("createOrgServiceAccountAccessList", entries).map((each) => each.case);
    expect(cases).toContain("0.ipAddress: 1.2.3");
    expect(cases).toContain("1.cidrBlock: 1.1.1.1/33");
    expect(cases).toContain("1.cidrBlock");
  });

  it("puts something beside an address, which may have no more than null there", () => {
    const entries = [{ ipAddress: "192.0.2.1" }, { cidrBlock: "192.0.2.0/24" }];
    const found = faultsOf("createOrgServiceAccountAccessList", entries);
    const beside = found.filter((each) => /^(?:0\.cidrBlock|1\.ipAddress): /.test(each.case));
    expect(beside.map(({ id, pointer }) => `${id} ${pointer}`)).toEqual([
      "N-type /components/schemas/AccessListAddressRequest/properties/cidrBlock/type",
      "N-type /components/schemas/AccessListAddressRequest/properties/cidrBlock/type",
      "N-type /components/schemas/AccessListBlockRequest/properties/ipAddress/type",
      "N-type /components/schemas/AccessListBlockRequest/properties/ipAddress/type",
    ]);
  });

  it("lets an entry that is nothing be told by either thing that it lacks", () => {
    const found = faultsOf("createOrgServiceAccountAccessList", [{ ipAddress: "192.0.2.1" }]);
    const others = (what: string) => found.find((each) => each.case === what)?.others;
    expect(["0.ipAddress", "0.ipAddress: null"].map(others)).toEqual([
      ["cidrBlock"],
      ["cidrBlock"],
    ]);
    expect(others("0.ipAddress: 1.2.3")).toBeUndefined();
  });

  it("has no pattern fault that the pattern takes", () => {
    expect(faults.map((each) => each.case)).not.toContain("name: a letter with an accent");
  });
});
