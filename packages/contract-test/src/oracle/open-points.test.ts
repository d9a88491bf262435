import { expect, it } from "vitest";
import { exchangeOf, sceneOf, troubleIn, type ExchangeParts } from "../../test/exchange-of.ts";
import type { PassiveCheck } from "../checks/check.ts";
import { r204 } from "./r-204.ts";
import { r5xx } from "./r-5xx.ts";
import { rChallenge } from "./r-challenge.ts";
import { rClosed } from "./r-closed.ts";
import { rCtype } from "./r-ctype.ts";
import { rEntry } from "./r-entry.ts";
import { rErrshape } from "./r-errshape.ts";
import { rHeaders } from "./r-headers.ts";
import { rSchema } from "./r-schema.ts";
import { rStatus } from "./r-status.ts";

const service = sceneOf("atlas");
const emulator = sceneOf("atlas", { isEmulated: true });
const vendor = "application/vnd.atlas.2024-08-05+json";
const organization = { id: "32b6e34b3d91647abb20e7b8", name: "Acme", isDeleted: false };
const entry = { createdAt: "2025-05-04T09:42:00Z", requestCount: 0 };
const list = "listOrgServiceAccountAccessList";
const path = "/api/atlas/v2/orgs/1/serviceAccounts/2/accessList";
const error = { error: 404, errorCode: "RESOURCE_NOT_FOUND", reason: "Not Found" };

type Case = [about: string, check: PassiveCheck, ExchangeParts, live: string[], own: string[]];

it.each<Case>([
  [
    "a property nobody documents is news of the service, and a fault of an emulator",
    rClosed,
    { operationId: "getOrg", body: { ...organization, plan: "free" } },
    ["drift 200 /plan"],
    ["violation 200 /plan"],
  ],
  [
    "an event about something else is none",
    rClosed,
    { operationId: "listOrgEvents", body: { results: [{ eventTypeName: "NO_PRIMARY" }] } },
    ["observed 200 /results/*/eventTypeName NO_PRIMARY"],
    ["observed 200 /results/*/eventTypeName NO_PRIMARY"],
  ],
  [
    "a version newer than the document may be answered to whoever asks for it",
    rCtype,
    {
      operationId: "getOrg",
      request: { Accept: "application/vnd.atlas.2099-01-01+json" },
      headers: { "Content-Type": vendor },
    },
    ["drift 200"],
    ["violation 200"],
  ],
  [
    "a version that was not asked for is wrong",
    rCtype,
    {
      operationId: "getOrg",
      request: { Accept: "application/vnd.atlas.2023-01-01+json" },
      headers: { "Content-Type": vendor },
    },
    ["violation 200"],
    ["violation 200"],
  ],
  [
    "a refused token may get no body",
    rSchema,
    { operationId: "getOrg", status: 401 },
    ["observed 401 without a body"],
    ["observed 401 without a body"],
  ],
  [
    "an empty bucket need not say when to come back",
    rHeaders,
    { operationId: "getOrg", status: 429 },
    ["observed 429 Retry-After"],
    ["violation 429 Retry-After"],
  ],
  [
    "a refused token may be told any challenge but Basic",
    rChallenge,
    { operationId: "getOrg", status: 401, headers: { "WWW-Authenticate": "Bearer" } },
    ["observed refused"],
    ["observed refused"],
  ],
  [
    "a caller without credentials must be told Digest",
    rChallenge,
    { operationId: "getOrg", status: 401, request: {} },
    ["violation without credentials"],
    ["violation without credentials"],
  ],
  [
    "an address without its block has left the samples",
    rEntry,
    {
      operationId: list,
      url: `https://x.invalid${path}`,
      body: { results: [{ ...entry, ipAddress: "::1" }] },
    },
    ["drift address and block"],
    ["violation address and block"],
  ],
  [
    "an address with another block lets others in",
    rEntry,
    {
      operationId: list,
      url: `https://x.invalid${path}`,
      body: { results: [{ ...entry, ipAddress: "10.0.0.1", cidrBlock: "10.0.0.0/24" }] },
    },
    ["violation address and block"],
    ["violation address and block"],
  ],
  [
    "a gateway is not the service",
    r5xx,
    { operationId: "getOrg", status: 503 },
    ["inconclusive 503"],
    ["inconclusive 503"],
  ],
  ["a gateway's status is no fault", rStatus, { operationId: "getOrg", status: 504 }, [], []],
  [
    "not modified is HTTP's own",
    rStatus,
    { operationId: "getOrg", status: 304, request: { "If-None-Match": '"1"' } },
    [],
    [],
  ],
  [
    "a length of nothing is no body",
    r204,
    { operationId: "deleteOrgServiceAccount", status: 204, headers: { "Content-Length": "0" } },
    [],
    [],
  ],
  [
    "a body of another status than the line's is the line's fault, and says so twice",
    rErrshape,
    { operationId: "getOrg", status: 400, body: error },
    ["violation 400 error", "violation 400 reason"],
    ["violation 400 error", "violation 400 reason"],
  ],
])("%s", (_about, check, parts, live, own) => {
  expect(troubleIn(check, exchangeOf(parts), service)).toEqual(live);
  expect(troubleIn(check, exchangeOf(parts), emulator)).toEqual(own);
});
