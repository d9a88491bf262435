import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NotAllowedError } from "../../src/index.ts";
import { loadFaults, startCampaign, type Campaign } from "./campaign.ts";

beforeAll(() => loadFaults(["latency"]));

const rows: Record<string, string | number>[] = [];
afterAll(() => console.table(rows));

const statusesOf = ({ answers }: Campaign, status: number) =>
  answers.filter((answer) => answer.status === status).length;

function tell(name: string, campaign: Campaign, calls: number, mints: number): void {
  rows.push({
    campaign: `${campaign.client.platform}: ${name}`,
    calls,
    requests: campaign.sent.length,
    tokens: mints,
    "401": statusesOf(campaign, 401),
    "429": statusesOf(campaign, 429),
  });
}

const accountsOf = ({ client, ids }: Campaign) => client.organization(ids.orgId).serviceAccounts;
const readTarget = (campaign: Campaign) => accountsOf(campaign).get(campaign.ids.clientId);
const times = <Value>(count: number, make: () => Value) => Array.from({ length: count }, make);

/** Ends the token in use as somebody else would; the client is not told. */
async function endToken({ emulator, sent, world: { owner } }: Campaign): Promise<void> {
  const token = sent.at(-1)?.authorization?.replace("Bearer ", "") ?? "";
  const answer = await emulator.fetch(`${emulator.baseUrl}/api/oauth/revoke`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${owner.clientId}:${owner.clientSecret}`)}` },
    body: new URLSearchParams({ token }),
  });
  expect(answer.status).toBe(200);
}

describe.each(["atlas", "cloud-manager"] as const)("on %s", (platform) => {
  it("1,000 concurrent calls mint one token", async () => {
    const campaign = startCampaign({ platform });
    await Promise.all(times(1000, () => readTarget(campaign)));
    tell("1,000 concurrent calls", campaign, 1000, campaign.mints);
    expect(campaign.mints).toBe(1);
    expect(campaign.sent).toHaveLength(1001);
    expect(statusesOf(campaign, 429)).toBe(0);
  });

  it("1,000 calls that are all sent at once mint one token", async () => {
    const campaign = startCampaign({
      platform,
      faults: ["latency:300"],
      emulator: { limits: { rateLimits: "off" } },
      client: { concurrency: 1000, pacing: false },
    });
    const start = campaign.clock.now();
    await Promise.all(times(1000, () => readTarget(campaign)));
    tell("1,000 at once, no limits", campaign, 1000, campaign.mints);
    expect(campaign.mints).toBe(1);
    expect(campaign.clock.now() - start).toBe(600);
  });

  it.each<{ name: string; early: number; latency?: [number, number] }>([
    { name: "before 100 concurrent calls", early: 0 },
    { name: "before 100 calls whose answers overtake each other", early: 0, latency: [20, 900] },
    { name: "while 100 calls are on their way", early: 50, latency: [50, 50] },
  ])("a token revoked behind the client's back $name costs one more", async (variant) => {
    const { name, early, ...latency } = variant;
    const emulator = { limits: { rateLimits: "off" } } as const;
    const client = { concurrency: 100 };
    const campaign = startCampaign({ platform, emulator, client, ...latency });
    await readTarget(campaign);
    expect(campaign.mints).toBe(1);
    const underWay = times(early, () => readTarget(campaign));
    await endToken(campaign);
    await Promise.all([...underWay, ...times(100 - early, () => readTarget(campaign))]);
    tell(`revoked ${name}`, campaign, 101, campaign.mints);
    expect(statusesOf(campaign, 401)).toBeGreaterThan(0);
    expect(campaign.mints).toBe(2);
  });

  it("100 calls beyond the account's role mint none", async () => {
    const auth: Parameters<typeof startCampaign>[0]["auth"] = ({ reader }) => ({
      kind: "service-account",
      ...reader,
    });
    const campaign = startCampaign({ platform, auth });
    await readTarget(campaign);
    expect(campaign.mints).toBe(1);
    const refusals = await Promise.all(
      times(100, () =>
        accountsOf(campaign)
          .update(campaign.ids.clientId, { description: "Mine" })
          .catch((error: unknown) => error),
      ),
    );
    tell("100 role failures", campaign, 101, campaign.mints);
    for (const refusal of refusals) {
      expect(refusal).toBeInstanceOf(NotAllowedError);
      expect(refusal).toMatchObject({
        requiredRoles: expect.arrayContaining(["ORG_OWNER"]) as unknown,
        attempts: 1,
      });
    }
    expect(statusesOf(campaign, 401) + statusesOf(campaign, 403)).toBe(100);
    expect(campaign.mints).toBe(1);
  });
});
