import { expect, it } from "vitest";
import { atWrite, darkness, faults } from "../../test/faults.ts";
import { plannerCases } from "../../test/planner-cases.ts";
import { createPlannerWorld, platforms } from "../../test/planner-world.ts";
import { runPlan } from "../../test/run-plan.ts";
import { givesAway, printsOf } from "@purser/testing/secret-search";
import { createTestSink } from "../../test/test-sink.ts";

const creations = plannerCases.filter(({ name }) => name.startsWith("creating"));
const interferences = {
  nothing: () => undefined,
  darkness,
  ...Object.fromEntries(faults.map((fault) => [fault.name, () => atWrite(0, fault)])),
};
const rows = platforms.flatMap((platform) =>
  creations.flatMap((one) =>
    Object.entries(interferences).flatMap(([fault, interference]) =>
      (fault === "nothing" ? ([undefined, "deliver"] as const) : [undefined]).map((fails) => ({
        platform,
        one,
        fault,
        interference,
        fails,
      })),
    ),
  ),
);

it.each(rows)(
  "no secret is in what a plan says: $one.name on $platform, $fault, a sink that fails to $fails",
  async ({ platform, one, interference, fails }) => {
    const world = createPlannerWorld({ platform });
    const secrets = new Set<string>();
    const plan = await one.plan(world, createTestSink(fails));
    const interfere = interference();
    world.interfere(async (request, pass) => {
      const heard = async () => {
        const answer = await pass();
        for (const [secret] of (await answer.clone().text()).matchAll(/mdb_sa_sk_[\w-]{40,}/g)) {
          secrets.add(secret);
        }
        return answer;
      };
      return interfere ? interfere(request, heard) : heard();
    });
    const { events, outcome } = await runPlan(plan);
    const said = [plan, ...events, outcome, "cause" in outcome ? outcome.cause : ""];
    const text = said.flatMap((value) => printsOf(value)).join("\n");
    if (outcome.state === "done") expect(secrets.size).toBe(1);
    for (const secret of secrets) expect(givesAway(text, secret)).toBe(false);
  },
);

it("would be found if it were there", async () => {
  const world = createPlannerWorld({ platform: "atlas" });
  const sink = createTestSink();
  const [one] = creations;
  const plan = await one?.plan(world, sink);
  if (plan) await runPlan(plan);
  const [taken] = sink.taken;
  expect(givesAway(JSON.stringify({ secret: taken?.value }), taken?.value ?? "none")).toBe(true);
  expect(givesAway(btoa(`x:${taken?.value}`), taken?.value ?? "none")).toBe(true);
});
