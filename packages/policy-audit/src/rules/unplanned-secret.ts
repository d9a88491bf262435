import { isInWindow } from "../drift/rotation-window.ts";
import { withoutPrevious } from "../drift/unread-before.ts";
import { accountRule, type Outcome } from "../rule.ts";
import { secretEvidence } from "../secrets/secret-evidence.ts";
import { hour } from "../subjects/audit-context.ts";
import { isoInstant } from "../words/iso-instant.ts";

/** `createdAt` is 0 where it cannot be read: then nobody can say that it was planned. */
type Values = { createdAt: number; isOutside: boolean; isPaired: boolean };

export const unplannedSecret = accountRule({
  id: "MSA705",
  slug: "unplanned-secret",
  title: "Secret made out of turn",
  why: "The policy says when secrets are made. One that was made at another time, or two within a day, may be an intruder's: a new secret outlives the rotation of the old one. Who made it stands in the organization's events, which name no account and are not read.",
  remediation:
    "Ask the owner whether the secret is theirs; if not, delete it and rotate the account's other secret.",
  platforms: ["atlas", "cloud-manager"],
  isCore: false,
  severity: "medium",
  confidence: "high",
  thresholds: {
    hours: {
      default: 24,
      unit: "hours",
      least: 1,
      most: 168,
      source: "Purser's choice: a rotation makes one secret, a second within a day is none",
    },
  },
  standards: { owasp: ["NHI2"], nist: ["AC-2(12)"], soc2: ["CC7.2"] },
  needs: [],
  compares: "previous",
  check(account, { hours }, { policy: { rotationWindow } }): Outcome<Values> {
    if (rotationWindow === undefined) return "not-applicable";
    const { previous, secrets } = account;
    if (previous === undefined) return withoutPrevious(account);
    const before = new Set(previous.secrets.map(({ secretId }) => secretId));
    const added = secrets.filter(({ secretId }) => !before.has(secretId));
    return added.flatMap(({ secretId, createdAt }) => {
      const isOutside = createdAt === 0 || !isInWindow(createdAt, rotationWindow);
      const isPaired = added.some(
        (other) =>
          other.secretId !== secretId && Math.abs(other.createdAt - createdAt) <= hours * hour,
      );
      if (!isOutside && !isPaired) return [];
      return [{ values: { createdAt, isOutside, isPaired }, about: { secretId } }];
    });
  },
  message({ values: { createdAt, isOutside, isPaired }, names, subject }, { hours }) {
    const made = createdAt === 0 ? "on a day that cannot be read" : `on ${isoInstant(createdAt)}`;
    const ways = [
      ...(isOutside ? ["outside of the rotation window"] : []),
      ...(isPaired ? [`within ${hours} hours of another new one`] : []),
    ];
    return `Secret ${subject.secretId} of ${names.account} was made ${made}, ${ways.join(" and ")}.`;
  },
  evidence: ({ values: { createdAt, isOutside } }) => [
    secretEvidence("createdAt", createdAt),
    { fact: "isOutsideRotationWindow", value: isOutside, source: "policy" },
  ],
  fixes: ({ subject }) => [
    { kind: "investigate" },
    { kind: "delete-secret", secretId: subject.secretId ?? "" },
  ],
});
