import type { ClientEvent } from "@purser/core";
import { expect, test } from "vitest";
import { printEvent } from "./print-event.ts";

const call = { requestId: "r", operationId: "listOrgs", attempt: 2 };
const get = { ...call, method: "GET", path: "/api/atlas/v2/orgs" };

const events: [ClientEvent, string][] = [
  [{ kind: "request", ...get, attempt: 1 }, "GET /api/atlas/v2/orgs"],
  [{ kind: "request", ...get }, "GET /api/atlas/v2/orgs, attempt 2"],
  [{ kind: "answer", ...get, status: 200, took: 11.6 }, "GET /api/atlas/v2/orgs 200 12 ms"],
  [{ kind: "failure", ...call, message: "reset\u001B[2J" }, "no answer: reset\\u{1b}[2J"],
  [{ kind: "retry", ...call, delay: 99.5, reason: "503" }, "tried again in 100 ms: 503"],
  [{ kind: "wait", ...call, set: "orgs", delay: 5, ahead: 3 }, "5 ms for the rate limit orgs"],
  [{ kind: "token", action: "minted", expiresAt: "2026-11-22T10:00:00Z" }, "minted, good until"],
  [{ kind: "drift", operationId: "listOrgs", pointer: "/a", problem: "unknown field" }, "at /a"],
  [{ kind: "deprecation", operationId: "listOrgs", sunsetAt: "2027-01-01" }, "until 2027"],
  [{ kind: "orphan", operationId: "createSecret", clientId: "c", secretId: "s" }, "left s behind"],
];

test.each(events)("tells %j in one line", (event, words) => {
  let text = "";
  const stderr = { write: (line: string) => void (text += line), isTerminal: false };
  printEvent(event, stderr, "text");
  expect(text).toMatch(/^[^\n]+\n$/);
  expect(text).toContain(words);
  text = "";
  printEvent(event, stderr, "json");
  expect(JSON.parse(text)).toEqual({ event });
});
