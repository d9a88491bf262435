import type { ActiveCheck } from "../../src/checks/check.ts";

/** A life of accounts with every kind of write in it, at both levels. */
export const scenario: ActiveCheck = {
  id: "M-SCENARIO",
  kind: "lifecycle",
  summary: "Makes accounts, changes them, and deletes one itself.",
  operations: () => ["createOrgServiceAccount"],
  async *run({ workshop, site, send }) {
    const { orgId, groupId = "" } = site;
    const first = await workshop.create("organization");
    const second = await workshop.create("project");
    const params = { orgId, clientId: first.clientId };
    await send({ operationId: "getOrgServiceAccount", params });
    await send({
      operationId: "updateOrgServiceAccount",
      params,
      body: { name: "Changed", roles: ["ORG_READ_ONLY"] },
    });
    await send({
      operationId: "createOrgServiceAccountSecret",
      params,
      body: { secretExpiresAfterHours: 8 },
    });
    await send({
      operationId: "inviteGroupServiceAccount",
      params: { groupId, clientId: first.clientId },
      body: { roles: ["GROUP_READ_ONLY"] },
    });
    await send({
      operationId: "deleteOrgServiceAccount",
      params: { orgId, clientId: second.clientId },
    });
    await workshop.forget(second.clientId);
    await workshop.attempt("organization", workshop.newBody("organization", { hours: 1 }));
    yield { verdict: "pass", case: "lived", message: "All of it happened." };
  },
};
