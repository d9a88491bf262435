import { describe, expect, it } from "vitest";
import { createContractWorld } from "../../test/contract-world.ts";

const clientIdIn = /mdb_sa_id_[a-fA-F\d]*/;

describe.each(["atlas", "cloud-manager"] as const)(
  "writes with a bad address on %s",
  (platform) => {
    it("name no account but those of the run, and of them no more than a digit too many", async () => {
      const world = createContractWorld(platform);
      const { events, results } = await world.run({ only: { checks: ["N-query", "N-path"] } });
      const made = new Set<string>();
      let tooLong = 0;
      for (const each of events) {
        if (each.kind !== "exchange") continue;
        const { request, answer } = each.exchange;
        if (request.method === "POST" && answer.status === 201)
          made.add(clientIdIn.exec(answer.text)?.[0] ?? "");
        const [named] = clientIdIn.exec(request.url) ?? [];
        if (request.method === "GET" || named === undefined) continue;
        const isTooLong = !made.has(named);
        if (isTooLong) tooLong++;
        expect(made).toContain(isTooLong ? named.slice(0, -1) : named);
      }
      expect(tooLong).toBeGreaterThan(10);
      expect(new Set(results.map(({ verdict }) => verdict))).toEqual(new Set(["pass"]));
    });
  },
);
