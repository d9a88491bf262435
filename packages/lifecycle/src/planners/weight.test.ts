import { describe, expect, it } from "vitest";
import { plannerCases } from "../../test/planner-cases.ts";
import { createPlannerWorld, platforms } from "../../test/planner-world.ts";
import { createTestSink } from "../../test/test-sink.ts";
import { planDeleteAccount } from "./plan-delete-account.ts";
import { planDeleteSecret } from "./plan-delete-secret.ts";
import { planRemoveAddresses } from "./plan-remove-addresses.ts";
import { planUpdateAccount } from "./plan-update-account.ts";

type Weight = { tier: string; text?: string; undo: string | null; warns?: RegExp };

const listed = "contract-listed";
/** By the names of the cases. Of the undo: how it goes on after `purser`, IDs left out. */
const weights: Readonly<Record<string, Weight>> = {
  "creating an account": { tier: "reversible", undo: "accounts delete {clientId}" },
  "creating an account in a project": { tier: "reversible", undo: "accounts delete {clientId}" },
  "updating an account": {
    tier: "reversible",
    undo: "accounts update --name contract-member --description Assigned to nothing, never used --role ORG_MEMBER",
  },
  "describing an account through a project": {
    tier: "reversible",
    undo: "accounts update --description Bound to an address, a block and an IPv6 block --project",
  },
  "changing roles in a project": {
    tier: "reversible",
    undo: "accounts update --role GROUP_READ_ONLY --project",
  },
  "deleting an account": {
    tier: "destructive",
    text: listed,
    undo: null,
    warns: /last used 3 days ago/,
  },
  "assigning an account": { tier: "reversible", undo: "accounts unassign --project" },
  "assigning an account that is assigned already": {
    tier: "reversible",
    undo: "accounts assign --project --role GROUP_READ_ONLY",
  },
  "taking an account out of a project": {
    tier: "reversible",
    undo: "accounts assign --project --role GROUP_READ_ONLY",
    warns: /loses this project/,
  },
  "creating a secret": { tier: "rotation", undo: null, warns: /will end at 2026-11-29T09:00/ },
  "creating a secret through a project": { tier: "rotation", undo: null, warns: /seven days/ },
  "deleting a secret": { tier: "rotation", undo: null },
  "deleting the last secret through a project": {
    tier: "destructive",
    text: "contract-project-owner",
    undo: null,
    warns: /only secret of the account that works \(last used 2 days ago\)/,
  },
  "adding the first addresses": {
    tier: "destructive",
    text: "contract-member",
    undo: "access remove 3.64.10.20 18.184.32.0/24",
    warns: /every other address is excluded/,
  },
  "adding an address through a project": {
    tier: "reversible",
    undo: "access remove 198.51.100.7 --project",
    warns: /3.64.10.20: on the list already/,
  },
  "removing two addresses": {
    tier: "reversible",
    undo: "access add 3.64.10.20 18.184.32.0/24",
  },
  "removing all addresses through a project": {
    tier: "destructive",
    text: listed,
    undo: "access add 3.64.10.20 18.184.32.0/24 2600:1f18:4a3::/48 --project",
  },
};

describe.each(platforms)("on %s", (platform) => {
  it.each(plannerCases)("$name is confirmed by as much as it weighs", async (one) => {
    const weight = weights[one.name];
    const plan = await one.plan(createPlannerWorld({ platform }), createTestSink());
    const { undo } = plan;
    const words = undo
      ?.slice(1)
      .filter((word) => !/^(mdb_sa_id_)?[0-9a-f]{24}$/.test(word))
      .join(" ");
    expect({ tier: plan.tier, undo: words ?? null }).toEqual({
      tier: weight?.tier,
      undo: weight?.undo,
    });
    const kinds = { reversible: "none", rotation: "yes", destructive: "type" };
    const { confirmation } = plan;
    expect(confirmation.kind).toBe(kinds[plan.tier]);
    expect(confirmation.kind === "type" ? confirmation.text : undefined).toBe(weight?.text);
    const warnings = plan.warnings.join("\n");
    if (weight?.warns) expect(warnings).toMatch(weight.warns);
    else if (platform === "atlas" && plan.action !== "remove-addresses") expect(warnings).toBe("");
  });

  it("weighs taking ORG_OWNER away as much as deleting", async () => {
    const world = createPlannerWorld({ platform });
    const { client, orgId } = world.scene;
    const { clientId } = await world.account("contract-member");
    const roles = ["ORG_OWNER"] as const;
    await client.organization(orgId).serviceAccount(clientId).update({ roles });
    const plan = await planUpdateAccount(world.scene, clientId, { roles: ["ORG_MEMBER"] });
    expect(plan).toMatchObject({
      tier: "destructive",
      confirmation: { kind: "type", text: "contract-member" },
      refusals: [],
    });
  });

  it("weighs the secret that is in use as much as the only one", async () => {
    const world = createPlannerWorld({ platform });
    const { clientId, secrets } = await world.account("contract-rotating");
    const plan = await planDeleteSecret(world.scene, clientId, secrets[1]?.secretId ?? "");
    expect(plan.tier).toBe("destructive");
    expect(plan.warnings.join("\n")).toMatch(/It is in use \(last used 12 hours ago\)/);
  });

  it("says that the last entry lets every address in, or none", async () => {
    const world = createPlannerWorld({ platform });
    const { clientId } = await world.account(listed);
    const entries = ["3.64.10.20/32", "18.184.32.0/24", "2600:1f18:4a3::/48"];
    const plan = await planRemoveAddresses(world.scene, clientId, entries);
    expect(plan.warnings.join("\n")).toMatch(
      platform === "atlas" ? /every address may use/ : /requires access lists is not known/,
    );
  });

  it("names the projects that lose their only owner", async () => {
    const world = createPlannerWorld({ platform });
    const { clientId } = await world.account("contract-project-owner");
    const plan = await planDeleteAccount(world.scene, clientId);
    expect(plan.warnings.join("\n")).toMatch(/only account that owns project "contract-one"/);
  });
});
