import type { Json } from "@purser/spec";
import { describe, expect, it } from "vitest";
import { exchangeOf, judgedBy, sceneOf, troubleIn } from "../../test/exchange-of.ts";
import { rErrshape } from "./r-errshape.ts";

const scene = sceneOf("atlas");

function answered(status: number, body: Json) {
  const url = "https://emulator.invalid/api/oauth/token";
  return exchangeOf({ operationId: "createAccessToken", method: "POST", url, status, body });
}

describe("an error of a token endpoint", () => {
  const documented = {
    error: "invalid_client",
    error_description: "Invalid credentials provided.",
  };
  const seen = { error: 429, errorCode: "RATE_LIMITED", reason: "Too Many Requests" };

  it.each([
    ["in the shape of OAuth", 401, documented, []],
    [
      "in the shape of OAuth, of a client's fault with a server's status",
      503,
      documented,
      ["violation 503 error"],
    ],
    ["in the shape of OAuth, of a server's fault", 503, { error: "server_error" }, []],
    ["in words of its own", 503, { error: "overloaded" }, []],
    ["of a gateway", 503, "<html></html>", []],
    ["in the shape of the API", 429, seen, []],
    [
      "in the shape of the API, with another status",
      503,
      seen,
      ["violation 503 error", "violation 503 reason"],
    ],
  ])("%s: %d", (_, status, body, expected) => {
    const trouble = troubleIn(rErrshape, answered(status, body), scene);
    expect(trouble).toEqual(expected);
  });

  it("points at the status that it does not fit", () => {
    const [judgement] = judgedBy(rErrshape, answered(503, documented), scene);
    expect(judgement?.pointer).toBe("/paths/~1api~1oauth~1token/post/responses/503");
  });
});
