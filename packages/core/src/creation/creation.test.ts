import { operations } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { createContestedWorld, type ContestedWorld } from "../../test/contested-world.ts";
import { CanceledError } from "../errors/canceled-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import { NotAllowedError } from "../errors/not-allowed-error.ts";
import { OrphanedSecretError } from "../errors/orphaned-secret-error.ts";
import { OutcomeUnknownError } from "../errors/outcome-unknown-error.ts";
import type { Perform, Performed } from "../resources/perform.ts";
import { createCreation, type Creation } from "./creation.ts";
import { isNothingCreated } from "./nothing-created.ts";

const body = {
  name: "nightly-backup",
  description: "Copies the night's backups",
  roles: ["ORG_MEMBER"],
  secretExpiresAfterHours: 720,
};

async function createWorld(fault: string, operationId: string, faultCount = 1) {
  const world = await createContestedWorld({ platform: "atlas", seed: 1, fault, operationId });
  world.startOver(faultCount);
  const params = { orgId: world.organization.id };
  return { world, params, creation: creationOf(world, world.perform) };
}

function creationOf({ clock }: ContestedWorld, perform: Perform): Creation {
  return createCreation({ perform, clock, random: Math.random, emit: () => {} });
}

/** Lets `change` replace what an operation does. */
function withChange(
  perform: Perform,
  change: (operationId: string, go: () => Promise<Performed>) => Promise<Performed>,
): Perform {
  return (operationId, input, options) =>
    change(operationId, () => perform(operationId, input, options));
}

async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error("It was not refused.");
}

const named = (world: ContestedWorld) =>
  [...world.organization.accounts.values()].filter(({ name }) => name === body.name);

describe("an account", () => {
  it("is created with one request, and one that takes its mark off", async () => {
    const { world, params, creation } = await createWorld("reset-after", "getRoot");
    const { body: created, response } = await creation.account("organization", params, body);
    expect(response.status).toBe(201);
    const { secretExpiresAfterHours: _hours, ...given } = body;
    expect(created).toMatchObject(given);
    expect(world.requests).toEqual(["createOrgServiceAccount", "updateOrgServiceAccount"]);
    expect(named(world)[0]?.description).toBe(body.description);
  });

  it("is sent as it was given without a mark", async () => {
    const { world, params, creation } = await createWorld("reset-after", "getRoot");
    await creation.account("organization", params, body, { mark: false });
    expect(world.requests).toEqual(["createOrgServiceAccount"]);
  });

  it("is handed over with its secret when the mark cannot be taken off", async () => {
    const { world, params, creation } = await createWorld(
      "reset-before",
      "updateOrgServiceAccount",
    );
    const { body: created } = await creation.account("organization", params, body);
    const { description, secrets } = created as typeof body & { secrets: { secret: string }[] };
    expect(description).toMatch(/^Copies the night's backups purser-[a-z0-9]{16}$/);
    expect(secrets[0]?.secret).toMatch(/^mdb_sa_sk_/);
    expect(named(world)[0]?.description).toBe(description);
  });

  it("is found on a later page of the list", async () => {
    const { world, params, creation } = await createWorld("reset-after", "createOrgServiceAccount");
    for (let i = 0; i < 600; i++) world.addAccount({ name: body.name });
    const error = await errorOf(creation.account("organization", params, body));
    expect(error).toBeInstanceOf(OrphanedSecretError);
    expect(world.requests.filter((id) => id === "listOrgServiceAccounts")).toHaveLength(2);
  });

  it("is looked for when the caller cancels while it is on its way", async () => {
    const { world, params } = await createWorld("reset-after", "getRoot");
    const controller = new AbortController();
    const perform = withChange(world.perform, async (operationId, go) => {
      const answer = await go();
      if (operationId !== "createOrgServiceAccount") return answer;
      controller.abort();
      throw new CanceledError("Canceled.", { operationId });
    });
    const options = { signal: controller.signal, retryLost: true };
    const creation = creationOf(world, perform);
    const error = await errorOf(creation.account("organization", params, body, options));
    expect(error).toBeInstanceOf(OrphanedSecretError);
    await (error as OrphanedSecretError).remove();
    expect(named(world)).toEqual([]);
  });

  it("is not created again for a caller who has canceled", async () => {
    const { world, params } = await createWorld("reset-after", "getRoot");
    let sendings = 0;
    const perform = withChange(world.perform, (operationId, go) => {
      if (operationId !== "createOrgServiceAccount") return go();
      sendings += 1;
      return Promise.reject(new CanceledError("Canceled.", { operationId }));
    });
    const creation = creationOf(world, perform);
    const options = { retryLost: true };
    const error = await errorOf(creation.account("organization", params, body, options));
    expect(error).toBeInstanceOf(CanceledError);
    expect(sendings).toBe(1);
    expect(isNothingCreated(error)).toBe(true);
    expect(error.message).toContain("Nothing was created");
  });

  it("is not looked for when the request never left", async () => {
    const { world, params } = await createWorld("reset-after", "getRoot");
    const cause = new TypeError("fetch failed", {
      cause: Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" }),
    });
    for (const error of [
      new ConnectionError("Refused.", { operationId: "createOrgServiceAccount", cause }),
      new ConnectionError("Lost.", { operationId: "createAccessToken" }),
      new InvalidRequestError("Wrong.", { faults: [] }),
    ]) {
      const creation = creationOf(
        world,
        withChange(world.perform, () => Promise.reject(error)),
      );
      expect(await errorOf(creation.account("organization", params, body))).toBe(error);
    }
    expect(world.requests).toEqual([]);
  });

  it("is unknown when reading again fails, and the error says what to look for", async () => {
    const { world, params } = await createWorld("reset-after", "createOrgServiceAccount");
    const before = world.clock.now();
    const perform = withChange(world.perform, (operationId, go) =>
      operationId === "listOrgServiceAccounts"
        ? Promise.reject(new ConnectionError("No route.", { operationId }))
        : go(),
    );
    const creation = creationOf(world, perform);
    const error = await errorOf(creation.account("organization", params, body));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    const mark = named(world)[0]?.description.split(" ").at(-1) ?? "";
    expect(mark).toMatch(/^purser-/);
    expect(error.message).toContain(mark);
    expect(error.message).toContain(body.name);
    expect(error.message).toContain(new Date(before).toISOString());
    expect(world.clock.now() - before).toBe(7000);
  });

  it("is unknown, not absent, when the list is not understood", async () => {
    const { world, params } = await createWorld("reset-after", "createOrgServiceAccount");
    const perform = withChange(world.perform, async (operationId, go) => {
      const answer = await go();
      return operationId === "listOrgServiceAccounts" ? { ...answer, body: {} } : answer;
    });
    const creation = creationOf(world, perform);
    const error = await errorOf(creation.account("organization", params, body));
    expect(error).toBeInstanceOf(OutcomeUnknownError);
  });

  it("is an orphan when its answer lacks the secret's value", async () => {
    const { world, params } = await createWorld("reset-after", "getRoot");
    const perform = withChange(world.perform, async (operationId, go) => {
      const answer = await go();
      if (operationId !== "createOrgServiceAccount") return answer;
      return { ...answer, body: { ...(answer.body as object), secrets: [] } };
    });
    const creation = creationOf(world, perform);
    const error = await errorOf(creation.account("organization", params, body));
    expect(error).toBeInstanceOf(OrphanedSecretError);
  });

  it("that appears late is found by a later reading", async () => {
    const { world, params, creation } = await createWorld(
      "reset-before",
      "createOrgServiceAccount",
    );
    let mark = "";
    const seen = withChange(world.perform, (operationId, go) => {
      if (operationId === "listOrgServiceAccounts" && world.requests.length === 3) {
        world.addAccount({ name: body.name, description: mark });
      }
      return go();
    });
    const perform: Perform = (operationId, input, options) => {
      const sent = input?.body as { description?: string } | undefined;
      mark ||= sent?.description ?? "";
      return seen(operationId, input, options);
    };
    expect(creation).toBeDefined();
    const error = await errorOf(creationOf(world, perform).account("organization", params, body));
    expect(error).toBeInstanceOf(OrphanedSecretError);
    expect(world.requests.filter((id) => id === "listOrgServiceAccounts")).toHaveLength(3);
  });

  it("that arrives after it was created again is removed", async () => {
    const { world, params } = await createWorld("reset-before", "createOrgServiceAccount");
    let sendings = 0;
    const perform: Perform = (operationId, input, options) => {
      const { description = "" } = (input?.body ?? {}) as { description?: string };
      if (operationId === "createOrgServiceAccount" && ++sendings === 2) {
        world.addAccount({ name: body.name, description });
      }
      return world.perform(operationId, input, options);
    };
    const creation = creationOf(world, perform);
    const { body: created } = await creation.account("organization", params, body, {
      retryLost: true,
    });
    const { clientId } = created as { clientId: string };
    expect(named(world).map((account) => account.clientId)).toEqual([clientId]);
  });

  it("is left without credentials by a project's owner who may not delete it", async () => {
    const fault = "reset-after";
    const { world } = await createWorld(fault, "createGroupServiceAccount");
    const perform = withChange(world.perform, (operationId, go) =>
      operationId === "deleteOrgServiceAccount"
        ? Promise.reject(new NotAllowedError("Not allowed.", { status: 401, operationId }))
        : go(),
    );
    const request = { ...body, roles: ["GROUP_READ_ONLY"] };
    const creation = creationOf(world, perform);
    const params = { groupId: world.project.id };
    const error = await errorOf(creation.account("project", params, request));
    expect(error).toBeInstanceOf(OrphanedSecretError);
    const left = await errorOf((error as OrphanedSecretError).remove());
    expect(left).toBeInstanceOf(NotAllowedError);
    const [account] = named(world);
    expect(left.message).toContain(account?.clientId);
    expect(account?.secrets).toEqual([]);
    expect(account?.assignments.size).toBe(0);
  });

  it("with a description that must be refused is refused as it was given", async () => {
    const { world, params, creation } = await createWorld("reset-after", "getRoot");
    for (const description of ["", "x".repeat(251), "semi;colon"]) {
      await errorOf(creation.account("organization", params, { ...body, description }));
    }
    expect(named(world)).toEqual([]);
    const { body: created } = await creation.account("organization", params, {
      ...body,
      description: "y".repeat(250),
    });
    expect(created).toMatchObject({ description: "y".repeat(250) });
  });
});

describe("an assignment", () => {
  const operationId = "inviteGroupServiceAccount";
  const roles = ["GROUP_READ_ONLY"];

  it.each(["reset-before", "reset-after", "truncated-body", "malformed-json", "empty-5xx-after"])(
    "is made once when its answer meets %s",
    async (fault) => {
      const { world, creation } = await createWorld(fault, operationId, 2);
      const account = world.addAccount({ name: "target" });
      const params = { groupId: world.project.id, clientId: account.clientId };
      const { body: assigned } = await creation.assign(params, { roles });
      expect(assigned).toMatchObject({ clientId: account.clientId, roles });
      expect([...account.assignments]).toEqual([[world.project.id, roles]]);
    },
  );

  it("does not replace roles it finds", async () => {
    const { world, creation } = await createWorld("reset-before", operationId);
    const assignments = new Map([[world.project.id, ["GROUP_OWNER"]]]);
    const account = world.addAccount({ name: "target", assignments });
    const params = { groupId: world.project.id, clientId: account.clientId };
    const error = await errorOf(creation.assign(params, { roles }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.message).toContain("GROUP_OWNER");
    expect(account.assignments.get(world.project.id)).toEqual(["GROUP_OWNER"]);
  });
});

describe.each(["organization", "project"] as const)("access-list entries, %s", (level) => {
  const operationId =
    level === "organization"
      ? "createOrgServiceAccountAccessList"
      : "createGroupServiceAccountAccessList";
  const entries = [
    { ipAddress: "203.0.113.10" },
    { cidrBlock: "198.51.100.7/24" },
    { ipAddress: "2001:db8:0:0::1" },
  ];

  const setUp = async (fault: string, faultCount: number) => {
    const { world, creation } = await createWorld(fault, operationId, faultCount);
    const account = world.addAccount({
      name: "target",
      assignments: new Map([[world.project.id, ["GROUP_READ_ONLY"]]]),
    });
    const { clientId } = account;
    const params: Record<string, string> =
      level === "organization"
        ? { orgId: world.organization.id, clientId }
        : { groupId: world.project.id, clientId };
    return { world, creation, account, params };
  };

  it.each(["reset-before", "reset-after", "truncated-body", "malformed-json", "empty-5xx-after"])(
    "are there once when the answer meets %s",
    async (fault) => {
      const { creation, account, params } = await setUp(fault, 2);
      const { body: list } = await creation.allow(level, params, entries);
      expect((list as { results: unknown[] }).results).toHaveLength(3);
      expect(account.accessList.map(({ cidrBlock }) => cidrBlock).toSorted()).toEqual(
        ["198.51.100.0/24", "2001:db8::1/128", "203.0.113.10/32"].toSorted(),
      );
    },
  );

  it("that are there already are left out, in whatever spelling", async () => {
    const { creation, account, params } = await setUp("reset-after", 0);
    await creation.allow(level, params, [{ cidrBlock: "203.0.113.10/32" }]);
    await creation.allow(level, params, entries);
    expect(account.accessList).toHaveLength(3);
  });
});

it("knows only operations that both platforms have", async () => {
  const { operationIds } = await import("./level.ts");
  for (const id of Object.values(operationIds).flatMap((level) => Object.values(level))) {
    expect(operations.atlas[id]).toBeDefined();
    expect(operations["cloud-manager"][id]).toBeDefined();
  }
});
