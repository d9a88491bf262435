import { catalogue } from "@purser/contract-test";
import { describe, expect, it } from "vitest";
import { faultTrials } from "./faults/fault-trials.ts";
import { ruleOn } from "./figures/ruling.ts";
import { requestMutants } from "./requests/request-mutants.ts";
import { responseMutants } from "./responses/response-mutants.ts";
import { runTrial } from "./trial/run-trial.ts";
import type { Trial } from "./trial/trial.ts";

/** A slice of the proof: each row is run against the checks it names alone. `pnpm prove` runs everything. */
async function rule(trial: Trial | undefined, ...checkIds: string[]) {
  if (!trial) throw new Error("There is no such trial.");
  const checks = catalogue.filter(({ id }) => checkIds.includes(id));
  const outcome = await runTrial(trial, { catalogue: checks, isNarrow: true });
  const { word, layer, killers, isPointed } = ruleOn(trial, outcome, {});
  return { word, layer, killers, isPointed, state: outcome.state };
}

describe("a fault of the emulator is killed by its check, in its layer", async () => {
  const trials = new Map((await faultTrials()).map((each) => [each.id, each]));
  it.each([
    ["cloud-manager", "body-secret-on-list", "R-NOSECRET", "B"],
    ["atlas", "body-mask-eight", "R-MASK", "B"],
    ["cloud-manager", "body-undocumented-property", "R-CLOSED", "B"],
    ["cloud-manager", "status-bad-page-500", "S-PAGE-BOUND", "C"],
    ["atlas", "status-no-credentials-403", "S-AUTH-NONE", "C"],
    ["cloud-manager", "status-wrong-method-404", "S-METHOD", "C"],
    ["atlas", "status-old-version-404", "S-ACCEPT-OLD", "C"],
    ["atlas", "header-challenge-missing", "S-AUTH-NONE", "C"],
    ["cloud-manager", "header-allow-missing", "S-METHOD", "C"],
    ["atlas", "semantics-foreign-organization-readable", "S-TENANT", "C"],
    ["cloud-manager", "semantics-page-overlap", "S-PAGE-DISJOINT", "C"],
    ["atlas", "semantics-read-moves-description", "S-IDEMPOTENT", "C"],
    ["atlas", "body-token-type-mac", "S-OAUTH-TOKEN", "C"],
    ["cloud-manager", "body-pretty-ignored", "S-PRETTY", "C"],
    ["atlas", "semantics-remaining-in-hundreds", "S-REMAINING", "C"],
    ["cloud-manager", "semantics-scheme-not-looked-at", "S-AUTH-SCHEME", "C"],
    ["cloud-manager", "semantics-minting-unlimited", "S-TOKEN-RATE", "C"],
    ["atlas", "semantics-token-lives-on", "S-AUTH-EXPIRED", "C"],
    ["atlas", "status-create-200", "M-CREATE-201", "D"],
    ["cloud-manager", "status-delete-202", "M-DELETE-204", "D"],
    ["atlas", "status-duplicate-address-400", "M-ACL-DUP409", "D"],
    ["atlas", "semantics-hours-as-minutes", "M-EXPIRY", "D"],
    ["cloud-manager", "semantics-third-secret", "M-SECRET-MAX2", "D"],
    ["atlas", "semantics-roles-merged", "M-PATCH-ROLES-REPLACE", "D"],
    ["cloud-manager", "semantics-secret-does-not-work", "M-SECRET-WORKS", "D"],
    ["atlas", "semantics-invite-ignores-roles", "M-INVITE-ROLES", "D"],
    ["atlas", "semantics-delete-twice-204", "M-DELETE-TWICE", "D"],
    ["cloud-manager", "semantics-address-as-24", "M-ACL-CIDR", "D"],
    ["cloud-manager", "semantics-rejected-create-kept", "M-LEAK-FREE", "D"],
    ["atlas", "semantics-reader-creates", "M-RBAC-WRITE", "D"],
    ["atlas", "semantics-update-touches-sibling", "M-SIBLING", "D"],
    ["cloud-manager", "status-media-type-500", "N-ctype", "E"],
    ["atlas", "status-malformed-json-500", "N-malformed-json", "E"],
    ["atlas", "semantics-no-roles-taken", "N-minItems", "E"],
  ])("%s %s: %s (%s)", async (platform, name, checkId, layer) => {
    const ruling = await rule(trials.get(`fault ${platform} ${name}`), checkId);
    expect(ruling).toMatchObject({ word: "killed", layer, killers: [checkId] });
  });
});

describe("a mutant of an answer is killed at the promise it breaks", () => {
  const trials = new Map(responseMutants().map((each) => [each.id, each]));
  it.each([
    ["atlas listOrgs 200 drop /results/*/id", "R-SCHEMA"],
    ["atlas getOrg 200 null /name", "R-SCHEMA"],
    ["atlas getOrg 200 retype /isDeleted", "R-SCHEMA"],
    ["atlas getOrg 200 status to 202", "R-STATUS"],
    ["atlas getOrg 200 content type to text/plain", "R-CTYPE"],
    ["cloud-manager getOrg 200 header X-MongoDB-Service-Version broken", "R-HEADERS"],
    ["atlas listOrgServiceAccounts 200 format /results/*/clientId", "R-SCHEMA"],
    ["atlas listOrgServiceAccounts 200 drop /results/*/secrets/*/expiresAt", "R-SCHEMA"],
    ["atlas listOrgServiceAccounts 200 range /totalCount", "R-SCHEMA"],
    ["atlas getOrgServiceAccount 200 retype /roles", "R-SCHEMA"],
    ["atlas listGroupServiceAccounts 200 extra /results/*", "R-CLOSED"],
    ["atlas getGroup 200 drop /orgId", "R-SCHEMA"],
    ["atlas getOrgServiceAccount 200 content type to application/json", "R-CTYPE"],
    ["cloud-manager getOrg 200 drop /id", "R-SCHEMA"],
    ["cloud-manager getOrg 200 status to 201", "R-STATUS"],
    ["cloud-manager getOrg 200 content type to null", "R-CTYPE"],
    ["cloud-manager listOrgServiceAccounts 200 null /results", "R-SCHEMA"],
    ["cloud-manager listOrgServiceAccounts 200 retype /results/*/createdAt", "R-SCHEMA"],
    ["cloud-manager getOrgServiceAccount 200 shorter /clientId", "R-SCHEMA"],
    ["cloud-manager getGroup 200 format /id", "R-SCHEMA"],
  ])("%s: %s", async (id, checkId) => {
    const ruling = await rule(trials.get(`response ${id}`), checkId, "S-IDEMPOTENT");
    expect(ruling).toMatchObject({ state: "done", word: "killed", isPointed: true });
    expect(ruling.killers).toContain(checkId);
  });
});

describe("a mutant of a constraint is killed by the check that breaks it, at its place", () => {
  const trials = new Map(requestMutants().map((each) => [each.id, each]));
  it.each([
    ["atlas listOrgs query pageNum type", "S-PAGE-BOUND"],
    ["atlas listGroupServiceAccounts query itemsPerPage maximum", "S-PAGE-BOUND"],
    ["cloud-manager listOrgServiceAccounts query itemsPerPage minimum", "S-PAGE-BOUND"],
    ["atlas listOrgApiKeys query pretty type", "S-QUERY-BOUND"],
    ["cloud-manager listOrgs query envelope type", "S-QUERY-BOUND"],
    ["atlas createOrgServiceAccount body/name minLength", "N-minLength"],
    ["atlas createOrgServiceAccount body/name maxLength", "N-maxLength"],
    ["atlas createOrgServiceAccount body/description pattern", "N-pattern"],
    ["atlas createOrgServiceAccount body/description type", "N-type"],
    ["atlas createOrgServiceAccount body/roles minItems", "N-minItems"],
    ["atlas createOrgServiceAccount body required name", "N-required"],
    ["atlas createOrgServiceAccount body additionalProperties", "N-extra-field"],
    ["cloud-manager createOrgServiceAccount body required description", "N-required"],
    ["cloud-manager createAccessToken query envelope type", "N-query"],
    ["atlas updateOrgServiceAccount body type", "N-array-for-object"],
    ["atlas createOrgServiceAccountAccessList body/* oneOf", "N-both-ip-cidr"],
    ["cloud-manager createOrgServiceAccountAccessList body/*/ipAddress/oneOf/1 type", "N-type"],
    ["cloud-manager updateOrgServiceAccount body/description maxLength", "N-maxLength"],
    [
      "cloud-manager createGroupServiceAccountSecret body/secretExpiresAfterHours/oneOf/1 pattern",
      "N-hours",
    ],
  ])("%s: %s", async (id, checkId) => {
    const ruling = await rule(trials.get(`request ${id}`), checkId);
    expect(ruling).toMatchObject({
      state: "done",
      word: "killed",
      killers: [checkId],
      isPointed: true,
    });
  });
});
