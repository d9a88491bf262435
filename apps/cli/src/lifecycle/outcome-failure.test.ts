import { PlanOutdatedError } from "@purser/lifecycle";
import { expect, test } from "vitest";
import { outcomeFailure } from "./outcome-failure.ts";

const context = {
  attempt: "Rotating the secret",
  hasSent: false,
  signal: new AbortController().signal,
};

test("tells what a plan was made for and is not so any more as a refusal of a safety rule", () => {
  const cause = new PlanOutdatedError("The account has two secrets.", "Delete one.");
  expect(outcomeFailure({ state: "unchanged", cause }, context)).toMatchObject({
    exitCode: 5,
    message: "Rotating the secret was stopped: The account has two secrets.",
    hint: "Delete one.",
  });
});

test("tells a fault of our own as what it is, and not as a refusal", () => {
  const cause = new Error("something nobody has thought of");
  expect(outcomeFailure({ state: "unchanged", cause }, context)).toMatchObject({ exitCode: 70 });
});
