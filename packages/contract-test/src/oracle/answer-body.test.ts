import { expect, it } from "vitest";
import { exchangeOf, sceneOf } from "../../test/exchange-of.ts";
import { answerSchemaOf, bodyOf } from "./answer-body.ts";

const enveloped = "https://emulator.invalid/api/atlas/v2/orgs?envelope=true";

it.each([
  ["what content holds", { status: 200, content: { id: "1" } }, { id: "1" }],
  [
    "a list without its status",
    { status: 200, results: [], links: [] },
    { results: [], links: [] },
  ],
  ["what has no envelope as it is", { id: "1" }, { id: "1" }],
  ["what has a status and nothing else as it is", { status: 200 }, { status: 200 }],
])("returns %s", (_, body, expected) => {
  expect(bodyOf(exchangeOf({ url: enveloped, body }))).toEqual(expected);
});

it("opens no envelope that was not asked for", () => {
  const body = { status: 200, content: {} };
  expect(bodyOf(exchangeOf({ body }))).toEqual(body);
});

const { contract } = sceneOf("atlas");
const operation = contract.operation("getOrg");
const vendor = (date: string) => `application/vnd.atlas.${date}+json`;

function schemaFor(accept: string, contentType: string, status = 200): string | undefined {
  const parts = { request: { Accept: accept }, headers: { "Content-Type": contentType } };
  return answerSchemaOf(operation, exchangeOf({ ...parts, status }));
}

it("promises the schema of the documented version, whatever an answer calls itself", () => {
  const promised = schemaFor(vendor("2023-01-01"), vendor("2023-01-01"));
  expect(promised).toMatch(/2023-01-01\+json\/schema$/);
  expect(schemaFor(vendor("2023-01-01"), "text/html")).toBe(promised);
});

it("promises nothing of a newer version, and of a status that is not documented", () => {
  expect(schemaFor(vendor("2099-01-01"), vendor("2026-01-01"))).toBeUndefined();
  expect(schemaFor(vendor("2023-01-01"), vendor("2023-01-01"), 418)).toBeUndefined();
});
