import { expect, test } from "vitest";
import { readContract } from "../contract/contract.ts";
import { UnsafeWriteError } from "./interruptions.ts";
import { specDocuments } from "./spec-documents.ts";
import { checkWrite, type GuardedRequest } from "./write-guard.ts";

const contract = readContract("atlas", specDocuments.atlas);
const ours = `mdb_sa_id_${"a".repeat(24)}`;
const others = `mdb_sa_id_${"b".repeat(24)}`;
const leave = { mayWrite: true, isOurs: (clientId: string) => clientId === ours };

function request(operationId: string, more: Partial<GuardedRequest> = {}): GuardedRequest {
  const { method, path } = contract.operation(operationId);
  const operation = contract.operation(operationId);
  return { method, path, operation, params: {}, hasBody: true, isPlanned: false, ...more };
}

const writes = [...contract.operations.values()].filter(
  ({ method, path }) => method !== "GET" && !path.startsWith("/api/oauth/"),
);

test.each(writes.map(({ operationId }) => operationId))(
  "lets %s pass for what the run made, with leave, and for nothing else",
  (operationId) => {
    const isAbout = contract.operation(operationId).path.includes("{clientId}");
    const own = isAbout ? { params: { clientId: ours } } : { isPlanned: true };
    expect(() => checkWrite(request(operationId, own), leave)).not.toThrow();
    expect(() => checkWrite(request(operationId, own), { ...leave, mayWrite: false })).toThrow(
      UnsafeWriteError,
    );
    const foreign = isAbout ? { params: { clientId: others } } : { isPlanned: false };
    expect(() => checkWrite(request(operationId, foreign), leave)).toThrow(UnsafeWriteError);
  },
);

test("knows which methods are harmless, whatever is at the path", () => {
  const path = "/api/atlas/v2/orgs/{orgId}";
  const strange = { path, operation: undefined, params: {}, hasBody: false, isPlanned: false };
  const nothing = { mayWrite: false, isOurs: () => false };
  for (const method of ["GET", "HEAD", "OPTIONS", "PUT"])
    expect(() => checkWrite({ ...strange, method }, nothing)).not.toThrow();
  for (const method of ["POST", "PATCH", "DELETE"])
    expect(() => checkWrite({ ...strange, method }, nothing)).toThrow("may only read");
  const params = { clientId: others };
  expect(() => checkWrite({ ...strange, method: "PUT", params }, nothing)).toThrow(
    UnsafeWriteError,
  );
  expect(() => checkWrite({ ...strange, method: "PUT", hasBody: true }, nothing)).toThrow(
    UnsafeWriteError,
  );
  expect(() => checkWrite({ ...strange, method: "DELETE" }, leave)).toThrow("no such operation");
});
