import type { AccountReport, ReportedFinding } from "../../report.ts";
import { ocsfTime } from "./ocsf-enums.ts";

/** `user.type_id` of service accounts. */
const service = { type_id: 4, type: "Service" };

/** Returns what an IAM Analysis Finding says of the account: who it is, what it may do, when it was used. */
export function ocsfIdentity(
  account: AccountReport,
  { subject, names }: ReportedFinding,
): Record<string, unknown> {
  const { clientId, name, createdAt, lastUsedAt, roles, assignments, score } = account;
  const credentials = account.secrets.map(({ secretId, lastUsedAt }) => ({
    uid: secretId,
    type: "Client Secret",
    last_used_time: ocsfTime(lastUsedAt),
  }));
  const inProjects = (assignments ?? []).flatMap(({ projectId, roles }) =>
    (roles ?? []).map((role) => `${role} on ${projectId}`),
  );
  return {
    user: {
      uid: clientId,
      name,
      ...service,
      org: { uid: subject.orgId, name: names.organization },
      programmatic_credentials: credentials,
      risk_score: score.total,
    },
    permission_analysis_results: [
      {
        granted_privileges: [...roles, ...inProjects],
        policy: { name: "Organization and project roles", uid: clientId, is_applied: true },
      },
    ],
    identity_activity_metrics: {
      first_seen_time: ocsfTime(createdAt),
      last_seen_time: ocsfTime(lastUsedAt),
      programmatic_credentials: credentials,
    },
  };
}
