import { catalogue, type Exchange } from "@purser/contract-test";
import { describe, expect, it } from "vitest";
import { platforms } from "../schema/documents.ts";
import { exampleTrial } from "../test/examples.ts";
import { isReadOnly } from "./layer-of.ts";
import { runTrial } from "./run-trial.ts";
import { writtenBy } from "./written-by.ts";

/** Returns an exchange of that request; what is not given of it is nothing. */
const sent = (method: string, path: string, more: { body?: string; operationId?: string } = {}) =>
  ({
    operationId: more.operationId,
    request: { method, url: `https://example.invalid${path}`, body: more.body },
  }) as Exchange;

describe("the half that may only read", () => {
  const provoking = catalogue.filter(
    (check) => isReadOnly(check) && check.kind === "probe" && check.needs?.includes("provoke"),
  );

  it.each(platforms)("sends reads and requests for tokens alone to provoke on %s", async (name) => {
    expect(provoking.map(({ id }) => id)).toContain("S-RATE");
    const layers = new Set<string>();
    const requests = new Set<string>();
    const outcome = await runTrial(
      exampleTrial({ platform: name, seed: { kind: "none", width: "whole" } }),
      {
        catalogue: provoking,
        onExchange: ({ checkId, request: { method, url } }, layer) => {
          if (checkId.startsWith("S-")) layers.add(layer);
          requests.add(method === "GET" ? method : `${method} ${new URL(url).pathname}`);
        },
      },
    );
    expect(outcome).toMatchObject({ state: "done", violations: [], inconclusive: [] });
    expect([...layers]).toEqual(["C"]);
    expect([...requests].toSorted()).toEqual(["GET", "POST /api/oauth/token"]);
  });

  it("takes a write for one, wherever it goes", () => {
    const isWrite = (exchange: Exchange) => writtenBy([sent("GET", "/a"), exchange]) === exchange;
    expect(isWrite(sent("POST", "/api/atlas/v2/orgs/1/serviceAccounts"))).toBe(true);
    expect(isWrite(sent("POST", "/api/oauth/clients"))).toBe(true);
    expect(isWrite(sent("PATCH", "/api/oauth/token"))).toBe(true);
    expect(isWrite(sent("DELETE", "/api/atlas/v2/orgs/1/serviceAccounts/2"))).toBe(true);
    expect(isWrite(sent("PUT", "/a", { body: "{}" }))).toBe(true);
    expect(isWrite(sent("PUT", "/a", { operationId: "replaceSomething" }))).toBe(true);
  });

  it("lets reads, the OAuth endpoints and the method that no operation has pass", () => {
    expect(
      writtenBy([
        sent("HEAD", "/a"),
        sent("OPTIONS", "/a"),
        sent("POST", "/api/oauth/token", { body: "grant_type=client_credentials" }),
        sent("POST", "/api/oauth/revoke", { body: "token=1" }),
        sent("PUT", "/a"),
      ]),
    ).toBeUndefined();
  });
});
