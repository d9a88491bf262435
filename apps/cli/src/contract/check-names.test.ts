import { expect, test } from "vitest";
import { checkNames } from "./check-names.ts";

test.each([
  [{ check: ["S-ENVELOP"] }, "Did you mean S-ENVELOPE?"],
  [{ check: ["r-status"] }, "Did you mean R-STATUS?"],
  [{ check: ["S-DIGEST"] }, "There are S-DIGEST-"],
  [{ check: ["nothing of the kind"] }, "purser contract explain lists"],
  [{ operation: ["listOrg"] }, "Did you mean listOrgs?"],
])("says of %j what is meant", (names, hint) => {
  const failing = () => checkNames(names);
  expect(failing).toThrow(
    expect.objectContaining({ hint: expect.stringContaining(hint) as string }),
  );
});

test("takes every name that there is", () => {
  expect(() =>
    checkNames({ check: ["R-STATUS", "U-CHANGES"], operation: ["getRoot", "listRateLimits"] }),
  ).not.toThrow();
});
