import { createEmulator } from "@purser/emulator";
import type { Platform } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { createBareConnection, mintToken, type Tokens } from "../../test/bare-connection.ts";
import type { Auth } from "../auth/auth.ts";
import { AddressNotAllowedError } from "../errors/address-not-allowed-error.ts";
import { CredentialsRejectedError } from "../errors/credentials-rejected-error.ts";
import { NotAllowedError } from "../errors/not-allowed-error.ts";
import { NotFoundError } from "../errors/not-found-error.ts";
import { WrongPlatformError } from "../errors/wrong-platform-error.ts";
import type { Perform } from "../resources/perform.ts";
import { detectPlatform } from "./detect.ts";

const emulator = createEmulator({ data: "contract" });
const fetch: typeof globalThis.fetch = (input, init) => emulator.fetch(input, init);

function credentialOf(platform: Platform, kind: "account" | "key") {
  const { id: orgId } = emulator.organizations.find((found) => found.platform === platform) ?? {};
  const credential = emulator.credentials.find(
    (found) => found.orgId === orgId && (kind === "key") === (found.publicKey !== undefined),
  );
  if (!credential) throw new Error(`No ${kind} on ${platform}.`);
  return credential;
}

async function authOf(platform: Platform, kind: Auth["kind"]): Promise<Auth> {
  const { clientId = "", clientSecret = "" } = credentialOf(platform, "account");
  const account = { kind: "service-account", clientId, clientSecret } as const;
  if (kind === "service-account") return account;
  if (kind === "access-token") {
    return { kind, accessToken: await mintToken(account, emulator.baseUrl, fetch) };
  }
  const { publicKey = "", privateKey = "" } = credentialOf(platform, "key");
  return { kind, publicKey, privateKey };
}

function opener(auth: Auth) {
  const asked: string[] = [];
  const tokens: Tokens = new Map();
  const open = (platform: Platform) => {
    const bare = createBareConnection(platform, auth, emulator.baseUrl, fetch, tokens);
    const perform: Perform = (operationId, input, options) => {
      asked.push(`${platform} ${operationId}`);
      return bare(operationId, input, options);
    };
    return { client: { platform }, perform };
  };
  return { open, asked };
}

describe.each(["atlas", "cloud-manager"] as const)("a credential of %s", (platform) => {
  it.each(["service-account", "access-token", "api-key"] as const)(
    "is recognised as %s",
    async (kind) => {
      const { open, asked } = opener(await authOf(platform, kind));
      expect(await detectPlatform(open)).toEqual({ platform });
      expect(asked).toHaveLength(platform === "atlas" ? 1 : 2);
    },
  );

  it("is recognised by its organization's ID with one request", async () => {
    const { open, asked } = opener(await authOf(platform, "service-account"));
    const { orgId } = credentialOf(platform, "account");
    expect(await detectPlatform(open, { orgId })).toEqual({ platform });
    expect(asked).toEqual(["atlas getOrg"]);
  });

  it("mints one token for both platforms", async () => {
    const auth = await authOf(platform, "service-account");
    const { open, asked } = opener(auth);
    const before = emulator.requestCount;
    await detectPlatform(open);
    expect(emulator.requestCount - before).toBe(asked.length + 1);
  });
});

describe("a credential neither platform knows", () => {
  it("is rejected once as a service account: both share the token endpoint", async () => {
    const { clientId = "" } = credentialOf("atlas", "account");
    const auth = { kind: "service-account", clientId, clientSecret: "mdb_sa_sk_wrong" } as const;
    const { open, asked } = opener(auth);
    await expect(detectPlatform(open)).rejects.toBeInstanceOf(CredentialsRejectedError);
    expect(asked).toEqual(["atlas listOrgs"]);
  });

  it.each([
    { kind: "access-token", accessToken: "nobody's" },
    { kind: "api-key", publicKey: "abcdefgh", privateKey: "00000000-0000-4000-8000-000000000000" },
  ] as const)("is rejected by both as $kind", async (auth) => {
    const { open, asked } = opener(auth);
    await expect(detectPlatform(open)).rejects.toBeInstanceOf(CredentialsRejectedError);
    expect(asked).toEqual(["atlas listOrgs", "cloud-manager listOrgs"]);
  });
});

describe("answers that the emulator does not give", () => {
  const response = new Response(null);
  const empty: Perform = () => Promise.resolve({ body: { results: [] }, response });
  const failing =
    (error: Error): Perform =>
    async () => {
      throw error;
    };
  const detect = (atlas: Perform, cloudManager: Perform) =>
    detectPlatform((platform) => ({
      client: platform,
      perform: platform === "atlas" ? atlas : cloudManager,
    }));

  it("takes Cloud Manager's word that it is Atlas", async () => {
    const elsewhere = new WrongPlatformError("It is Atlas.", { status: 404, expected: "atlas" });
    expect(await detect(empty, failing(elsewhere))).toBe("atlas");
  });

  it("says that nothing is shown when both lists are empty", async () => {
    await expect(detect(empty, empty)).rejects.toBeInstanceOf(NotFoundError);
  });

  it("asks the other after a refusal, and keeps the refusal when that shows nothing", async () => {
    const refusal = new NotAllowedError("No.", { status: 401 });
    await expect(detect(failing(refusal), empty)).rejects.toBe(refusal);
  });

  it("takes the other's yes after a refusal", async () => {
    const refusal = new NotAllowedError("No.", { status: 401 });
    const shown: Perform = () => Promise.resolve({ body: { results: [{}] }, response });
    expect(await detect(failing(refusal), shown)).toBe("cloud-manager");
  });

  it("does not go on asking from an address that is not allowed", async () => {
    const refusal = new AddressNotAllowedError("No.", { status: 403 });
    const cloudManager = failing(new Error("It was asked."));
    await expect(detect(failing(refusal), cloudManager)).rejects.toBe(refusal);
  });
});
