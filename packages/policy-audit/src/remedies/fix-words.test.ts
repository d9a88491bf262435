import { expect, test } from "vitest";
import type { Fix } from "../fix.ts";
import { fixWords } from "./fix-words.ts";

const subject = { orgId: "o", projectId: "p", clientId: "c" };
const names = { organization: "Larkfield", project: "payments-prod", account: "metrics" };

test.each<[Fix, string]>([
  [{ kind: "delete-account" }, "Delete metrics"],
  [{ kind: "set-organization-roles", roles: ["A", "B"] }, "Leave metrics only A, B in Larkfield"],
  [
    { kind: "set-project-roles", projectId: "p", roles: ["A"] },
    "Leave metrics only A in payments-prod",
  ],
  [{ kind: "set-project-roles", projectId: "p", roles: [] }, "Take metrics out of payments-prod"],
  [{ kind: "unassign", projectId: "p" }, "Take metrics out of payments-prod"],
  [{ kind: "rotate-secret", hours: 720 }, "Rotate the secret of metrics, for 720 hours at most"],
  [{ kind: "delete-secret", secretId: "s" }, "Delete secret s of metrics"],
  [
    { kind: "delete-address", address: "10.0.0.1" },
    "Delete 10.0.0.1 from the access list of metrics",
  ],
  [{ kind: "narrow-access-list" }, "Narrow the access list of metrics"],
  [
    { kind: "set-settings", settings: { apiAccessListRequired: true } },
    "Change the settings of Larkfield: apiAccessListRequired true",
  ],
  [{ kind: "close-delegation" }, "Close delegated access to Larkfield"],
  [
    { kind: "create-expiry-alert", projectId: "p" },
    "Create an alert about expiring secrets in payments-prod",
  ],
  [{ kind: "delete-api-key", apiKeyId: "k" }, "Delete API key k of Larkfield"],
  [{ kind: "rename-account" }, "Rename metrics"],
  [{ kind: "describe-account" }, "Describe what metrics is for"],
  [{ kind: "split-account" }, "Split metrics into accounts that do one thing each"],
  [
    { kind: "declare", section: "breakGlass" },
    "Say in the policy file, under breakGlass, what holds for metrics",
  ],
  [
    { kind: "grant-collector", roles: ["A", "B"] },
    "Give the collecting credential one of A, B in Larkfield",
  ],
  [{ kind: "grant-collector", roles: [] }, "Collect Larkfield again once the service answers"],
  [{ kind: "investigate" }, "Look into metrics"],
])("says %j in a few words", (fix, words) => expect(fixWords(fix, subject, names)).toBe(words));

test("names what there is a name for", () => {
  const organization = "Larkfield";
  expect(fixWords({ kind: "investigate" }, { orgId: "o" }, { organization })).toBe(
    "Look into Larkfield",
  );
  expect(fixWords({ kind: "unassign", projectId: "p" }, subject, { organization })).toBe(
    "Take c out of p",
  );
});
