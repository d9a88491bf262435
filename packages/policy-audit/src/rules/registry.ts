import type { Rule } from "../rule.ts";
import { orgOwner } from "./org-owner.ts";
import { orgRequirementOff } from "./org-requirement-off.ts";
import { unused45 } from "./unused-45.ts";
import { neverUsed } from "./never-used.ts";
import { unused90 } from "./unused-90.ts";
import { dormantAccount } from "./dormant-account.ts";
import { dormantPrivileged } from "./dormant-privileged.ts";
import { noLiveSecret } from "./no-live-secret.ts";
import { rotationStalled } from "./rotation-stalled.ts";
import { oldStillUsedAfterRotation } from "./old-still-used-after-rotation.ts";
import { supersededUnused } from "./superseded-unused.ts";
import { burstAfterDormancy } from "./burst-after-dormancy.ts";
import { expiredKept } from "./expired-kept.ts";
import { expiringSoon } from "./expiring-soon.ts";
import { expiringNoSuccessor } from "./expiring-no-successor.ts";
import { ttlOverPolicy } from "./ttl-over-policy.ts";
import { ttlMax } from "./ttl-max.ts";
import { secretAge } from "./secret-age.ts";
import { neverRotated } from "./never-rotated.ts";
import { orgCapMissingOrLoose } from "./org-cap-missing-or-loose.ts";
import { grandfathered } from "./grandfathered.ts";
import { bothSlotsFullExpiring } from "./both-slots-full-expiring.ts";
import { noExpiryAlert } from "./no-expiry-alert.ts";
import { tooManyOrgOwners } from "./too-many-org-owners.ts";
import { orgStreamAdmin } from "./org-stream-admin.ts";
import { billingAdminOvergrant } from "./billing-admin-overgrant.ts";
import { projectOwner } from "./project-owner.ts";
import { uiOnlyRole } from "./ui-only-role.ts";
import { identityAdmin } from "./identity-admin.ts";
import { dataPlaneMinting } from "./data-plane-minting.ts";
import { redundantRoleSameScope } from "./redundant-role-same-scope.ts";
import { orgMakesProjectRedundant } from "./org-makes-project-redundant.ts";
import { unknownRole } from "./unknown-role.ts";
import { policyDeniedRole } from "./policy-denied-role.ts";
import { noOwner } from "./no-owner.ts";
import { duplicateName } from "./duplicate-name.ts";
import { orphanMember } from "./orphan-member.ts";
import { reviewOverdue } from "./review-overdue.ts";
import { legacyApiKeys } from "./legacy-api-keys.ts";
import { noList } from "./no-list.ts";
import { openWorld } from "./open-world.ts";
import { broad } from "./broad.ts";
import { staleEntry } from "./stale-entry.ts";
import { unreachableEntry } from "./unreachable-entry.ts";
import { mintWithoutUse } from "./mint-without-use.ts";
import { manyProjects } from "./many-projects.ts";
import { crossEnvironment } from "./cross-environment.ts";
import { orgPrivilegedButProjectManaged } from "./org-privileged-but-project-managed.ts";
import { exfilPair } from "./exfil-pair.ts";
import { ransomPair } from "./ransom-pair.ts";
import { selfPerpetuating } from "./self-perpetuating.ts";
import { auditorOverprivileged } from "./auditor-overprivileged.ts";
import { newSa } from "./new-sa.ts";
import { roleEscalated } from "./role-escalated.ts";
import { accessListWidened } from "./access-list-widened.ts";
import { guardrailRelaxed } from "./guardrail-relaxed.ts";
import { suppressionExpired } from "./suppression-expired.ts";
import { suppressionUnused } from "./suppression-unused.ts";
import { incompleteCollection } from "./incomplete-collection.ts";
import { breakGlassInUse } from "./break-glass-in-use.ts";
import { orgProjectCreatorPlus } from "./org-project-creator-plus.ts";
import { billingMixed } from "./billing-mixed.ts";
import { exceedsDeclaredNeed } from "./exceeds-declared-need.ts";
import { orgReadWhenProjectEnough } from "./org-read-when-project-enough.ts";
import { backupExfil } from "./backup-exfil.ts";
import { alertTamper } from "./alert-tamper.ts";
import { supportDoor } from "./support-door.ts";
import { streamExfil } from "./stream-exfil.ts";
import { riskConcentration } from "./risk-concentration.ts";
import { weakPurpose } from "./weak-purpose.ts";
import { naming } from "./naming.ts";
import { tempInProduction } from "./temp-in-production.ts";
import { ownerLeft } from "./owner-left.ts";
import { systemManaged } from "./system-managed.ts";
import { mcpIdentity } from "./mcp-identity.ts";
import { neverReviewedOld } from "./never-reviewed-old.ts";
import { delegationBypass } from "./delegation-bypass.ts";
import { sharedEgress } from "./shared-egress.ts";
import { newSource } from "./new-source.ts";
import { newProdAssignment } from "./new-prod-assignment.ts";
import { unplannedSecret } from "./unplanned-secret.ts";
import { removedSa } from "./removed-sa.ts";
import { ownerChanged } from "./owner-changed.ts";
import { clockSkew } from "./clock-skew.ts";
import { auditorSecretExpiring } from "./auditor-secret-expiring.ts";

/** Every rule, by number. */
export const rules: readonly Rule[] = [
  orgOwner,
  tooManyOrgOwners,
  breakGlassInUse,
  orgStreamAdmin,
  orgProjectCreatorPlus,
  billingAdminOvergrant,
  billingMixed,
  projectOwner,
  uiOnlyRole,
  identityAdmin,
  dataPlaneMinting,
  redundantRoleSameScope,
  orgMakesProjectRedundant,
  unknownRole,
  policyDeniedRole,
  exceedsDeclaredNeed,
  orgReadWhenProjectEnough,
  neverUsed,
  unused45,
  unused90,
  dormantAccount,
  dormantPrivileged,
  noLiveSecret,
  rotationStalled,
  oldStillUsedAfterRotation,
  supersededUnused,
  burstAfterDormancy,
  expiredKept,
  expiringSoon,
  expiringNoSuccessor,
  ttlOverPolicy,
  ttlMax,
  secretAge,
  neverRotated,
  orgCapMissingOrLoose,
  grandfathered,
  bothSlotsFullExpiring,
  noExpiryAlert,
  noOwner,
  weakPurpose,
  naming,
  duplicateName,
  tempInProduction,
  orphanMember,
  reviewOverdue,
  ownerLeft,
  legacyApiKeys,
  systemManaged,
  mcpIdentity,
  neverReviewedOld,
  orgRequirementOff,
  noList,
  openWorld,
  broad,
  staleEntry,
  unreachableEntry,
  mintWithoutUse,
  delegationBypass,
  sharedEgress,
  newSource,
  manyProjects,
  crossEnvironment,
  orgPrivilegedButProjectManaged,
  exfilPair,
  ransomPair,
  backupExfil,
  alertTamper,
  selfPerpetuating,
  supportDoor,
  streamExfil,
  auditorOverprivileged,
  riskConcentration,
  newSa,
  roleEscalated,
  newProdAssignment,
  accessListWidened,
  unplannedSecret,
  removedSa,
  guardrailRelaxed,
  ownerChanged,
  suppressionExpired,
  suppressionUnused,
  incompleteCollection,
  clockSkew,
  auditorSecretExpiring,
];
