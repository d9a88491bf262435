import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Exchange } from "../exchange/exchange.ts";
import { curlOf } from "./curl-of.ts";

const orgId = "6a7eafd2a08ff49b6f748ca7";

function exchange(request: Partial<Exchange["request"]>): Exchange {
  const url = `https://cloud.invalid/api/orgs/${orgId}/serviceAccounts?pretty=true`;
  return {
    number: 1,
    checkId: "R-STATUS",
    operationId: "listOrgServiceAccounts",
    params: { orgId },
    request: { method: "GET", url, headers: new Headers(), body: undefined, ...request },
    answer: { status: 200, statusText: "", headers: new Headers(), text: "", json: undefined },
    startedAt: 0,
    took: 0,
  };
}

/** The words that a shell makes of a command, curl aside. */
function wordsOf(command: string): string[] {
  const script = `curl() { printf '%s\\0' "$@"; }; ORG_ID=the-org; TOKEN=the-token; ${command}`;
  return execFileSync("sh", ["-c", script], { encoding: "utf8" }).split("\0").slice(0, -1);
}

test("leaves the organization and the token to the shell", () => {
  const headers = new Headers({ authorization: "Bearer [redacted]", accept: "application/json" });
  const command = curlOf(exchange({ headers }));
  expect(command).not.toContain(orgId);
  expect(wordsOf(command)).toEqual([
    "--silent",
    "--show-error",
    "--include",
    "https://cloud.invalid/api/orgs/the-org/serviceAccounts?pretty=true",
    "--header",
    "Authorization: Bearer the-token",
    "--header",
    "accept: application/json",
  ]);
});

test.each(["it's", '"$HOME"', "`id`", "$(id)", "a\nb", "\\", "-x"])("sends %j as it is", (text) => {
  const words = wordsOf(curlOf(exchange({ method: "POST", body: JSON.stringify({ text }) })));
  expect(words.at(-1)).toBe(JSON.stringify({ text }));
});

test("expands nothing of an address but what it put there", () => {
  const url = "https://cloud.invalid/$(id)/`id`/$HOME?x=\"'";
  expect(wordsOf(curlOf(exchange({ url })))).toContain(url);
});

test.each([
  ["HEAD", undefined, "--head"],
  ["DELETE", undefined, "--request DELETE"],
  ["PATCH", "{}", "--request PATCH"],
])("names the method %s", (method, body, words) => {
  expect(curlOf(exchange({ method, body }))).toContain(words);
});

test.each([
  ["Basic [redacted]", '--user "$CLIENT_ID:$CLIENT_SECRET"'],
  ["Digest [redacted]", '--digest --user "$PUBLIC_KEY:$PRIVATE_KEY"'],
])("asks for what %s was made of", (authorization, words) => {
  const headers = new Headers({ authorization });
  expect(curlOf(exchange({ headers }))).toContain(words);
});
