const day = 86_400_000;

/** What `purser` calls the demo's policy where it names its source. */
export const demoPolicySource = "the demo's policy";

/**
 * Returns the policy file of the demo organizations, with dates relative to an instant (milliseconds since the epoch), so that
 * reviews are overdue and suppressions have expired whenever somebody looks.
 */
export function demoPolicy(now: number): string {
  const daysAgo = (days: number): string => new Date(now - days * day).toISOString().slice(0, 10);
  return `schemaVersion: 1
preset: recommended

accounts:
  - account: "*"
    reviewedAt: ${daysAgo(20)}
    reviewedBy: platform-security
  - account: compliance-reader
    reviewedAt: ${daysAgo(140)}
  - account: break-glass
    reviewedAt: ${daysAgo(97)}
  - account: label-printing
    reviewedAt: ${daysAgo(121)}

breakGlass:
  - account: break-glass
    reason: Sealed access for emergencies, opened once a year for the drill
    reviewer: platform-security
    expires: ${daysAgo(-180)}

roles:
  - account: "*"
    deny: GROUP_SUPPORT_ACCESS_MANAGER
    reason: Only people let the support in
  - account: "*"
    deny: GROUP_USER_ADMIN
    reason: Only people give others access

suppressions:
  - rule: org-stream-admin
    account: stream-platform
    reason: Streams are moved to project roles this quarter
    owner: streaming-team
    expires: ${daysAgo(12)}
  - rule: broad
    account: conveyor-telemetry
    reason: The carrier moves the conveyors to a fixed address
    owner: stores-platform
    expires: ${daysAgo(9)}
`;
}
