import { connect, type Client } from "@purser/core";
import {
  createEmulator,
  createSimulatedClock,
  type Emulator,
  type EmulatorData,
  type EmulatorOptions,
  seededRandom,
  type SimulatedClock,
} from "@purser/emulator";
import type { Scene } from "../src/plan/scene.ts";
import { createVerification } from "../src/rotation/create-verification.ts";
import type { VerifySecret } from "../src/rotation/rotation-means.ts";

export type Organization = EmulatorData["organizations"][number];
export type Account = NonNullable<ReturnType<Organization["accounts"]["get"]>>;
export type AccountSecret = Account["secrets"][number];
type Fetch = typeof globalThis.fetch;

const day = 86_400_000;
export const hours = 720;
export const projectId = "6a7eafd2a08ff49b6f740001";

/** An organization whose owner rotates the secrets of other accounts, as the service itself sees it. */
export type RotationWorld = {
  emulator: Emulator;
  clock: SimulatedClock;
  organization: Organization;
  target: Account;
  /** Another client of the owner, as another process would have it. `through` stands before the service. */
  enter(through?: (request: Request, pass: () => Promise<Response>) => Promise<Response>): Entered;
  addAccount(name: string, secrets: { age: number; life?: number }[]): Account;
  addSecret(account: Account, age: number, life?: number): AccountSecret;
  /** Obtains a token with a secret, as whoever has it would; false where it is refused. */
  use(account: Account, value: string): Promise<boolean>;
};

export type Entered = { scene: Scene; verify: VerifySecret };

let identifiers = 0;
const objectId = () => (0x6a7eafd2a08ff49b6f750000n + BigInt(++identifiers)).toString(16);

export function createRotationWorld(
  platform: Client["platform"] = "atlas",
  more: EmulatorOptions = {},
): RotationWorld {
  const clock = createSimulatedClock();
  const organization: Organization = {
    id: objectId(),
    name: "Acme",
    platform,
    settings: {
      apiAccessListRequired: false,
      maxServiceAccountSecretValidityInHours: null,
      multiFactorAuthRequired: false,
      securityContact: null,
    },
    delegation: { delegatedMcpAccess: "DISALLOWED", delegatedPartnerAccess: "DISALLOWED" },
    projects: new Map(),
    accounts: new Map(),
    apiKeys: [],
    mcpConfigurations: [],
    events: [],
  };
  const orgId = organization.id;
  organization.projects.set(projectId, {
    id: projectId,
    orgId,
    name: "one",
    createdAt: clock.now() - 400 * day,
    clusterCount: 0,
    tags: [],
    alertConfigurations: [],
    mcpConfigurations: [],
  });
  const addSecret: RotationWorld["addSecret"] = (account, age, life = 365) => {
    const id = objectId();
    const createdAt = clock.now() - age * day;
    const secret: AccountSecret = {
      id,
      value: `mdb_sa_sk_${id.split("").toReversed().join("")}Qx7_-kV2mWz`,
      createdAt,
      expiresAt: createdAt + life * day,
      lastUsedAt: clock.now() - day,
    };
    account.secrets.push(secret);
    return secret;
  };
  const addAccount: RotationWorld["addAccount"] = (name, secrets) => {
    const account: Account = {
      clientId: `mdb_sa_id_${objectId()}`,
      orgId,
      name,
      description: "Signs in from CI",
      createdAt: clock.now() - 400 * day,
      roles: ["ORG_MEMBER"],
      secrets: [],
      assignments: new Map([[projectId, ["GROUP_READ_ONLY"]]]),
      accessList: [],
      isSystemManaged: false,
      refusedOperations: [],
    };
    for (const { age, life } of secrets) addSecret(account, age, life);
    organization.accounts.set(account.clientId, account);
    return account;
  };
  const owner = addAccount("owner", [{ age: 10 }]);
  owner.roles = ["ORG_OWNER"];
  owner.assignments.set(projectId, ["GROUP_OWNER"]);
  const target = addAccount("orders-auth", [{ age: 100 }]);
  let made: Emulator | undefined;
  // With the first use of it: it knows whose credentials there are from its beginning.
  const emulator = () =>
    (made ??= createEmulator({
      data: { organizations: [organization], credentials: [] },
      clock: clock.service,
      random: seededRandom(1),
      ...more,
    }));
  const auth = {
    kind: "service-account",
    clientId: owner.clientId,
    clientSecret: owner.secrets[0]?.value ?? "",
  } as const;
  return {
    get emulator() {
      return emulator();
    },
    clock,
    organization,
    target,
    addAccount,
    addSecret,
    enter(through = (_, pass) => pass()) {
      const fetch: Fetch = (input, init) => {
        const request = new Request(input, init);
        return through(request, () => clock.track(emulator().fetch(request)));
      };
      const options = {
        platform,
        baseUrl: emulator().baseUrl,
        fetch,
        clock,
        random: seededRandom(2),
      };
      const client = connect({ ...options, auth });
      const { clientId: self } = owner;
      return {
        scene: { client, orgId, organizationName: "Acme", self, clock },
        verify: createVerification(options),
      };
    },
    async use(account, value) {
      const answer = await emulator().fetch(`${emulator().baseUrl}/api/oauth/token`, {
        method: "POST",
        headers: {
          Authorization: `Basic ${btoa(`${account.clientId}:${value}`)}`,
          "Content-Type": "application/x-www-form-urlencoded",
        },
        body: "grant_type=client_credentials",
      });
      return answer.status === 200;
    },
  };
}
