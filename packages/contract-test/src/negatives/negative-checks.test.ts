import { describeKills } from "../../test/kill-table.ts";
import { negativeChecks } from "./negative-checks.ts";

const create = "createOrgServiceAccount";
const createInProject = "createGroupServiceAccount";
const invite = "inviteGroupServiceAccount";
const addEntries = "createOrgServiceAccountAccessList";
const addEntriesInProject = "createGroupServiceAccountAccessList";

describeKills("bodies with one fault", {
  checks: negativeChecks,
  // Of charsets, queries and paths of writes the emulator has no faults; mutants of the document are theirs.
  settling: ["N-cidr-host-bits", "N-duplicate-keys", "N-charset", "N-query", "N-path"],
  kills: [
    ["semantics-description-not-required", "N-required", create],
    ["semantics-hours-not-required", "N-required", "createGroupServiceAccountSecret"],
    ["semantics-name-of-any-type", "N-type", createInProject],
    ["body-error-field-unnamed", "N-type", invite],
    ["semantics-name-of-any-type", "N-null", create],
    ["status-validation-422", "N-minLength", "updateOrgServiceAccount"],
    ["semantics-long-name-taken", "N-maxLength", create],
    ["semantics-long-description-taken", "N-maxLength", createInProject],
    ["semantics-name-characters-taken", "N-pattern", create],
    ["semantics-unknown-role-taken", "N-enum", create],
    ["semantics-no-roles-taken", "N-minItems", createInProject],
    ["status-validation-422", "N-maxItems", addEntries],
    ["status-validation-422", "N-uniqueItems", invite],
    ["semantics-long-lifetime-taken", "N-hours", create],
    ["semantics-unknown-field-ignored", "N-extra-field", createInProject],
    ["semantics-address-and-block-taken", "N-both-ip-cidr", addEntries],
    ["semantics-bad-address-skipped", "N-ip-garbage", addEntriesInProject],
    ["status-malformed-json-500", "N-malformed-json", invite],
    ["status-malformed-json-500", "N-empty-body", create],
    ["status-validation-422", "N-array-for-object", addEntriesInProject],
    ["status-validation-422", "N-depth", create],
    ["status-media-type-500", "N-ctype", "updateGroupServiceAccount"],
    ["semantics-any-media-type-taken", "N-ctype", createInProject],
    ["semantics-shortest-lifetime-refused", "N-POSITIVE", create],
  ],
});
