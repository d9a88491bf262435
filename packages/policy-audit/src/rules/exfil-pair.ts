import type { HeldInProject } from "../roles/held-in-projects.ts";
import { projectRoleEvidence } from "../roles/role-evidence.ts";
import { toxicPairs } from "../roles/toxic-pair.ts";
import { accountRule } from "../rule.ts";
import { listOf } from "../words/list-of.ts";

const pair = {
  one: new Set(["GROUP_DATABASE_ACCESS_ADMIN", "GROUP_STREAM_PROCESSING_OWNER"]),
  other: new Set(["GROUP_NETWORK_ACCESS_MANAGER"]),
};

export const exfilPair = accountRule<HeldInProject>({
  id: "MSA604",
  slug: "exfil-pair",
  title: "May create database users and open the network to them",
  why: "One role makes a login to the data, the other lets it in from anywhere. Together they own all data of the project, although neither name says so.",
  remediation:
    "Split the account in two, one for database users and one for the network, with secrets in different hands.",
  platforms: ["atlas"],
  isCore: true,
  severity: "high",
  confidence: "high",
  thresholds: {},
  standards: { owasp: ["NHI5"], nist: ["AC-5"], iso: ["A.5.3"] },
  needs: ["projectRoles"],
  holdsInPart: true,
  // A project owner holds both anyway: that is another rule's.
  check: (account) => toxicPairs(account, pair, "GROUP_OWNER"),
  message: ({ values: { held }, names }) =>
    `${names.account} holds ${listOf(held)} in ${names.project}: it can create a database user and open the network to it.`,
  evidence: ({ values: { held, source } }) => projectRoleEvidence(held, source),
  fixes: () => [{ kind: "split-account" }],
});
