import { describe, expect, it } from "vitest";
import { connect, type Client } from "./connect.ts";
import { describeRequest } from "./describe-request.ts";

const orgId = "0123456789abcdef01234567";
const clientId = `mdb_sa_id_${orgId}`;
const secret = "mdb_sa_sk_0123456789012345678901234567890123456789";
const sent: unknown[] = [];
const auth = { kind: "service-account", clientId, clientSecret: secret } as const;
const fetch = (input: unknown) => {
  sent.push(input);
  return Promise.reject(new TypeError("fetch failed"));
};
const options = { auth, fetch, baseUrl: "https://proxy.example/behind" };

describe.each([
  ["atlas", "/behind/api/atlas/v2"],
  ["cloud-manager", "/behind/api/public/v1.0"],
] as const)("a request on %s", (platform, base) => {
  const client = connect({ platform, ...options });

  it("is described as it would be sent, and not sent", async () => {
    const params = { orgId, clientId };
    expect(await describeRequest(client, "deleteOrgServiceAccount", { params })).toEqual({
      operationId: "deleteOrgServiceAccount",
      method: "DELETE",
      path: `${base}/orgs/${orgId}/serviceAccounts/${clientId}`,
    });
    expect(sent).toEqual([]);
  });

  it.each([
    ["a parameter", { params: { orgId: "..", clientId }, body: {} }, "params.orgId"],
    ["a field", { params: { orgId, clientId }, body: { name: "a/b" } }, "body.name"],
    ["a role", { params: { orgId, clientId }, body: { roles: ["ORG_GOD"] } }, "body.roles[0]"],
  ])("is refused for %s that cannot be right", async (_, input, path) => {
    await expect(describeRequest(client, "updateOrgServiceAccount", input)).rejects.toMatchObject({
      code: "invalid-request",
      faults: [{ path }],
    });
    expect(sent).toEqual([]);
  });
});

it("wants a client that connect returned", async () => {
  await expect(describeRequest({} as Client, "listOrgs")).rejects.toThrow(TypeError);
});
