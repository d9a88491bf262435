import { expect, test } from "vitest";
import { auditWith } from "../../test/audit-with.ts";
import { account, denied, ok, organization, project, recordsOf } from "../../test/records.ts";
import { presetPolicy } from "../policy/preset-policy.ts";

const policy = presetPolicy("strict");
const owner = { roles: ["ORG_OWNER"] };

test("says of an account that MongoDB manages that it does, and nothing else", () => {
  const records = recordsOf(
    organization(),
    project(),
    account({ ...owner, systemManaged: ok(true), accessList: ok([]), secrets: [] }),
  );
  const { findings } = auditWith(records, policy);
  const about = findings.filter(({ subject }) => subject.clientId !== undefined);
  expect(about.map(({ slug }) => slug)).toEqual(["system-managed"]);
});

test("judges an account of which it is not known who manages it", () => {
  const records = recordsOf(
    organization(),
    project(),
    account({ ...owner, systemManaged: denied("listOrgServiceAccounts") }),
  );
  const { findings } = auditWith(records, policy);
  expect(findings.map(({ slug }) => slug)).toContain("org-owner");
});
