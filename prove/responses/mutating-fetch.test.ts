import { describe, expect, it } from "vitest";
import { contracts } from "../schema/documents.ts";
import type { ResponseMutation } from "../trial/trial.ts";
import { changeAnswer, mutatingFetch } from "./mutating-fetch.ts";

const operation = contracts.atlas.operation("getOrg");
const body = { id: "66b544825867ba071c85469d", name: "Acme", isDeleted: false, links: [] };
const answer = {
  status: 200,
  headers: new Headers({ "Content-Type": operation.mediaType ?? "", "RateLimit-Limit": "5" }),
  text: JSON.stringify(body),
};
const changed = (mutation: ResponseMutation) =>
  changeAnswer({ platform: "atlas", operation, mutation, answer });

describe("a changed answer", () => {
  it("breaks its promise by what the schema forbids, and not by what it allows", () => {
    const [schema = ""] = operation.answers.get(200)?.schemas.values() ?? [];
    const drop = (name: string) => changed({ kind: "body", what: "drop", at: [name], schema });
    expect(drop("name")).toMatchObject({ isChanged: true, isBroken: true });
    expect(drop("links")).toMatchObject({ isChanged: true, isBroken: false });
    expect(drop("nowhere")).toEqual({ isChanged: false, isBroken: false });
  });

  it("breaks its promise by another status or media type, but not by the lack of a header that may lack", () => {
    expect(changed({ kind: "status", to: 202 })).toMatchObject({ isBroken: true, status: 202 });
    expect(changed({ kind: "content-type", to: null }).isBroken).toBe(true);
    const header = (to: string | null) => changed({ kind: "header", name: "RateLimit-Limit", to });
    expect(header(null).isBroken).toBe(false);
    expect(header("~").isBroken).toBe(true);
  });
});

describe("a fetch that mutates", () => {
  it("changes one operation's answers of one status, and counts them", async () => {
    const sound = () => Promise.resolve(new Response(answer.text, answer));
    const watch = { answers: 0, isSchemaBroken: false };
    const fetch = mutatingFetch(sound, {
      platform: "atlas",
      operationId: "getOrg",
      seed: { kind: "response", status: 200, mutation: { kind: "status", to: 202 } },
      watch,
    });
    const at = (path: string) => fetch(`https://emulator.invalid${path}`);
    expect((await at("/api/atlas/v2/orgs/66b544825867ba071c85469d")).status).toBe(202);
    expect((await at("/api/atlas/v2/orgs")).status).toBe(200);
    expect(watch).toEqual({ answers: 1, isSchemaBroken: true });
  });
});
