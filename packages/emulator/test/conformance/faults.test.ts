import { describe, expect, it } from "vitest";
import { createEmulator, type Emulator } from "../../src/create-emulator.ts";
import { faultNames, loadFault } from "../../src/faults/registry.ts";
import { UnknownFaultError } from "../../src/faults/unknown-fault-error.ts";
import { createManualClock, type ManualClock } from "../manual-clock.ts";

type Client = {
  emulator: Emulator;
  clock: ManualClock;
  accounts: string;
  ask: (method: string, path: string, body?: unknown) => Promise<Response>;
};

/** A client whose token was minted before any fault could hit it: faults here say when they come. */
async function createClient(...faults: string[]): Promise<Client> {
  const clock = createManualClock();
  const emulator = createEmulator({ data: "contract", clock, faults });
  const owner = emulator.credentials.find(({ role }) => role === "ORG_OWNER");
  const minted = await emulator.fetch(`${emulator.baseUrl}/api/oauth/token`, {
    method: "POST",
    headers: {
      Authorization: `Basic ${btoa(`${owner?.clientId}:${owner?.clientSecret}`)}`,
      "Content-Type": "application/x-www-form-urlencoded",
    },
    body: "grant_type=client_credentials",
  });
  const { access_token: token } = (await minted.json()) as { access_token: string };
  return {
    emulator,
    clock,
    accounts: `/api/atlas/v2/orgs/${owner?.orgId}/serviceAccounts`,
    ask: (method, path, body) =>
      emulator.fetch(emulator.baseUrl + path, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          Accept: "application/vnd.atlas.2024-08-05+json",
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
  };
}

const account = {
  name: "ci",
  description: "owner ci",
  roles: ["ORG_MEMBER"],
  secretExpiresAfterHours: 8,
};
const countOf = async (response: Response) =>
  ((await response.json()) as { totalCount: number }).totalCount;

describe("network faults", () => {
  it("delays by the given time", async () => {
    const { ask, accounts, clock } = await createClient("latency:250@2");
    await ask("GET", accounts);
    expect(clock.slept).toEqual([250]);
  });

  it("rejects as fetch does when the connection is cut, before or after the effect", async () => {
    for (const [fault, count] of [
      ["reset-before@2", 6],
      ["reset-after@2", 7],
    ] as const) {
      const { ask, accounts } = await createClient(fault);
      const failure = await ask("POST", accounts, account).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(TypeError);
      expect((failure as TypeError).cause).toMatchObject({ code: "ECONNRESET" });
      expect(await countOf(await ask("GET", accounts))).toBe(count);
    }
  });

  it("cuts a body in half", async () => {
    const { ask, accounts } = await createClient("truncated-body@2");
    const response = await ask("GET", accounts);
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  });

  it("breaks the JSON", async () => {
    const { ask, accounts } = await createClient("malformed-json@2");
    await expect((await ask("GET", accounts)).json()).rejects.toThrow(SyntaxError);
  });

  it.each([
    ["empty-4xx@2", 403],
    ["empty-4xx:404@2", 404],
    ["empty-5xx@2", 502],
  ])("answers %s without a body", async (fault, status) => {
    const { ask, accounts } = await createClient(fault);
    const response = await ask("GET", accounts);
    expect([response.status, await response.text()]).toEqual([status, ""]);
  });

  it("answers HTML where JSON was due", async () => {
    const { ask, accounts } = await createClient("wrong-content-type@2");
    const response = await ask("GET", accounts);
    expect(response.headers.get("Content-Type")).toContain("text/html");
  });

  it("sends a body slowly", async () => {
    const { ask, accounts, clock } = await createClient("slow-body:100@2");
    expect(await countOf(await ask("GET", accounts))).toBe(6);
    expect(clock.slept).toEqual(Array.from({ length: 10 }, () => 100));
  });

  it("storms with 429 for a range of requests", async () => {
    const { ask, accounts } = await createClient("rate-limit-storm:7@2-3");
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push(await ask("GET", accounts));
    expect(statuses.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(statuses[0]?.headers.get("Retry-After")).toBe("7");
  });

  it("fails with 5xx on one operation only, and does nothing", async () => {
    const { ask, accounts } = await createClient("server-error:503@createOrgServiceAccount");
    expect((await ask("POST", accounts, account)).status).toBe(503);
    expect(await countOf(await ask("GET", accounts))).toBe(6);
  });

  it("redirects to another host", async () => {
    const { ask, accounts } = await createClient("redirect@2");
    const response = await ask("GET", accounts);
    expect(response.status).toBe(307);
    expect(new URL(response.headers.get("Location") ?? "").host).toBe("elsewhere.invalid");
  });
});

describe("contract mutants", () => {
  it("answers the wrong status", async () => {
    const { ask, accounts } = await createClient("status-create-200");
    expect((await ask("POST", accounts, account)).status).toBe(200);
  });

  it("answers the wrong version", async () => {
    const { ask, accounts } = await createClient("content-type-wrong-version");
    const response = await ask("GET", accounts);
    expect(response.headers.get("Content-Type")).toBe("application/vnd.atlas.2025-08-05+json");
  });

  it("shows secrets again", async () => {
    const { ask, accounts } = await createClient("body-secret-on-get");
    const made = (await (await ask("POST", accounts, account)).json()) as {
      clientId: string;
      secrets: { secret: string }[];
    };
    const read = (await (await ask("GET", `${accounts}/${made.clientId}`)).json()) as {
      secrets: { secret: string }[];
    };
    expect(read.secrets[0]?.secret).toBe(made.secrets[0]?.secret);
  });

  it("merges roles instead of replacing them", async () => {
    const { ask, accounts } = await createClient("semantics-roles-merged");
    const made = (await (await ask("POST", accounts, account)).json()) as { clientId: string };
    const response = await ask("PATCH", `${accounts}/${made.clientId}`, {
      roles: ["ORG_READ_ONLY"],
    });
    expect(await response.json()).toMatchObject({ roles: ["ORG_MEMBER", "ORG_READ_ONLY"] });
  });
});

describe("naming faults", () => {
  it.each(["gremlins", "latency:", "latency@", "reset-before@a b", "toString", ""])(
    "refuses %j",
    (name) => {
      expect(() => createEmulator({ faults: [name] })).toThrow(UnknownFaultError);
    },
  );

  it("loads every fault under its own name", async () => {
    for (const name of faultNames) expect((await loadFault(name))?.name).toBe(name);
  });
});
