import type { Sent } from "../harness.ts";
import type { Trial } from "./trial.ts";

type Step = readonly [operationId: string, run: (trial: Trial) => Promise<Sent>];

const roles = { roles: ["GROUP_READ_ONLY"] };
const hours = { secretExpiresAfterHours: 8 };
const entry = [{ ipAddress: "192.0.2.1" }];

/** One request or more of every kind: what a fault must leave alone where it does not name the operation. */
const steps: readonly Step[] = [
  ["listOrgServiceAccounts", (t) => t.get(`${t.accounts}?itemsPerPage=2&pageNum=2&pretty=true`)],
  ["listOrgServiceAccounts", (t) => t.get(t.accounts, { token: null })],
  ["getOrgServiceAccount", (t) => t.get(t.account("member"))],
  ["getOrgServiceAccount", (t) => t.get(`${t.accounts}/nobody`)],
  ["getOrgServiceAccount", (t) => t.get(t.account("member"), { as: "listed" })],
  ["getOrgServiceAccountGroups", (t) => t.get(`${t.account("listed")}/groups?envelope=true`)],
  ["listOrgServiceAccountAccessList", (t) => t.get(`${t.account("listed")}/accessList`)],
  ["listGroupServiceAccounts", (t) => t.get(t.one)],
  ["getGroupServiceAccount", (t) => t.get(t.inOne("listed"))],
  ["listOrgs", (t) => t.get("/orgs?name=nothing")],
  ["getOrg", (t) => t.get(`/orgs/${t.foreignOrgId}`)],
  ["getOrgGroups", (t) => t.get(`/orgs/${t.orgId}/groups`)],
  ["createOrgServiceAccount", (t) => t.create()],
  ["createOrgServiceAccount", (t) => t.create({ name: 7 })],
  ["createOrgServiceAccount", (t) => t.create({}, { as: "reader" })],
  ["createGroupServiceAccount", (t) => t.createInOne()],
  ["updateOrgServiceAccount", (t) => t.patch(t.account("member"), { description: "new" })],
  ["updateGroupServiceAccount", (t) => t.patch(t.inOne("listed"), { roles: ["GROUP_OWNER"] })],
  ["createOrgServiceAccountSecret", (t) => t.post(`${t.account("member")}/secrets`, hours)],
  ["createGroupServiceAccountSecret", (t) => t.post(`${t.inOne("listed")}/secrets`, hours)],
  [
    "deleteOrgServiceAccountSecret",
    (t) => t.del(`${t.account("rotating")}/secrets/${t.secretIds("rotating")[0] ?? ""}`),
  ],
  ["createOrgServiceAccountAccessList", (t) => t.post(`${t.account("member")}/accessList`, entry)],
  [
    "deleteOrgServiceAccountAccessListEntry",
    (t) => t.del(`${t.account("listed")}/accessList/18.184.32.0%2F24`),
  ],
  ["inviteGroupServiceAccount", (t) => t.post(`${t.inOne("member")}:invite`, roles)],
  ["deleteGroupServiceAccount", (t) => t.del(t.inOne("listed"))],
  ["deleteOrgServiceAccount", (t) => t.del(t.account("reader"))],
  ["createAccessToken", (t) => t.mint(t.client("member"))],
  ["createAccessToken", (t) => t.mint({ id: t.id("member"), secret: "wrong" })],
  ["revokeAccessToken", (t) => t.revoke("unknown", t.client("member"))],
];

/** What every operation answers but those that are left out, which are not called at all. */
export async function bystanders(trial: Trial, leftOut: readonly string[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [operationId, run] of steps) {
    if (leftOut.includes(operationId)) continue;
    const { status, headers, text } = await run(trial);
    answers.push({ operationId, status, headers: [...headers], text });
  }
  return answers;
}
