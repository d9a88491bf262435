import { expect, it } from "vitest";
import { withUsableTokens } from "./usable-tokens.ts";

const url = "https://x.invalid/api/oauth/token";
const answering = (text: string, status = 200) =>
  withUsableTokens(() => Promise.resolve(new Response(text, { status })));

it.each([
  ['{"access_token":"t","token_type":"MAC","expires_in":"3600"}', 3600],
  ['{"access_token":"t","token_type":"Bearer","expires_in":3600000}', 3600],
  ['{"access_token":"t","token_type":"Bearer","expires_in":1800}', 1800],
])("hands on the token of %s", async (text, expiresIn) => {
  const answer = await answering(text)(url);
  expect(await answer.json()).toEqual({
    access_token: "t",
    token_type: "Bearer",
    expires_in: expiresIn,
  });
});

it.each([
  ["{}", 200],
  ["null", 200],
  ["no JSON", 200],
  ['{"access_token":"t"}', 401],
])("leaves %s with status %i as it is", async (text, status) => {
  const answer = await answering(text, status)(url);
  expect([answer.status, await answer.text()]).toEqual([status, text]);
});
