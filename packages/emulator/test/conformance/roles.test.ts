import { operations, roleIncludes, type Operation, type Platform } from "@purser/spec";
import { afterAll, describe, expect, it } from "vitest";
import { createHarness, tally, type Harness, type Json } from "../harness.ts";

afterAll(() => console.log(`roles: ${tally.requests} requests, ${tally.valid} answers valid`));

type Identity = { role: string; token: string };

const guarded = (platform: Platform): Operation[] =>
  Object.values(operations[platform]).filter(({ path }) => !path.startsWith("/api/oauth/"));

/** Ids that fill every path: real where the path is a scope, well-formed and unknown where it names a thing. */
async function paramsOf(house: Harness): Promise<Record<string, string>> {
  const [project] = (await house.ask("/groups")).results;
  return {
    orgId: house.orgId,
    groupId: project?.["id"] as string,
    clientId: "mdb_sa_id_0123456789abcdef01234567",
    secretId: "0123456789abcdef01234567",
    ipAddress: "192.0.2.77",
    mcpConfigId: "0123456789abcdef01234567",
    endpointSetId: "unknown",
  };
}

/** One account per role, with only that role: at the organization, or as a member of it in the project. */
async function identities(house: Harness, roles: string[], groupId: string): Promise<Identity[]> {
  const made = [];
  for (const role of roles) {
    const isProjectRole = role.startsWith("GROUP_");
    const account = await house.ask(
      isProjectRole ? `/groups/${groupId}/serviceAccounts` : `/orgs/${house.orgId}/serviceAccounts`,
      {
        method: "POST",
        body: { name: role, description: "role matrix", roles: [role], secretExpiresAfterHours: 8 },
      },
    );
    expect(account.status, `${role}: ${account.text}`).toBe(201);
    const [secret] = account.body["secrets"] as Json[];
    const minted = await house.mint(
      account.body["clientId"] as string,
      secret?.["secret"] as string,
    );
    made.push({ role, token: minted.body["access_token"] as string });
  }
  return made;
}

function isSufficient(
  platform: Platform,
  { role, operation }: { role: string; operation: Operation },
): boolean {
  // An account with a project role is a member of its organization too.
  const held = role.startsWith("GROUP_") ? [role, "ORG_MEMBER"] : [role];
  const inProject = operation.path.includes("{groupId}");
  const includes: Record<string, readonly string[]> = roleIncludes[platform];
  const effective = new Set(
    held.flatMap((one) =>
      inProject || one.startsWith("ORG_") ? [one, ...(includes[one] ?? [])] : [],
    ),
  );
  return (
    operation.requiredRoles.length === 0 ||
    operation.requiredRoles.some((required) => effective.has(required))
  );
}

describe.each(["atlas", "cloud-manager"] as const)("roles on %s", (platform) => {
  it("admits each role to the operations the spec grants it, and to no other", async () => {
    const house = createHarness(platform, { limits: { rateLimits: "off" } });
    const params = await paramsOf(house);
    const roles = Object.keys(roleIncludes[platform]);
    const everyone = await identities(house, roles, params["groupId"] ?? "");
    let compared = 0;
    for (const { role, token } of everyone) {
      for (const operation of guarded(platform)) {
        const path = operation.path.replaceAll(
          /\{(\w+)\}/g,
          (_, name: string) => params[name] ?? "",
        );
        const answer = await house.ask(path, {
          method: operation.method,
          token,
          // Nothing a write could act on: who is admitted gets 400 or 404, who is not gets 401.
          ...(operation.requestMediaType !== null && { body: { unknown: true } }),
          ...(operation.version !== null && {
            headers: { Accept: `application/vnd.atlas.${operation.version}+json` },
          }),
        });
        const isAdmitted = answer.status !== 401;
        const expected = isSufficient(platform, { role, operation });
        expect(isAdmitted, `${role} ${operation.operationId}: ${answer.text.slice(0, 200)}`).toBe(
          expected,
        );
        compared++;
      }
    }
    console.log(`${platform}: ${compared} pairs of role and operation compared`);
    expect(compared).toBe(everyone.length * guarded(platform).length);
    expect(compared).toBeGreaterThan(300);
  });

  it("asks every operation for credentials", async () => {
    const house = createHarness(platform);
    const params = await paramsOf(house);
    for (const operation of guarded(platform)) {
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
      const { status, headers } = await house.ask(path, { method: operation.method, token: null });
      expect([operation.operationId, status]).toEqual([operation.operationId, 401]);
      expect(headers.get("WWW-Authenticate")).toMatch(/^Digest /);
    }
  });
});
