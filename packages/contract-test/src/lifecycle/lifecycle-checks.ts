import type { ActiveCheck } from "../checks/check.ts";
import { mAccountCap } from "./m-account-cap.ts";
import { mAclCap } from "./m-acl-cap.ts";
import { mAclDeleteOne, mAclEnc } from "./m-acl-delete.ts";
import { mAclDup409 } from "./m-acl-dup409.ts";
import { mAclSelf } from "./m-acl-self.ts";
import { mAclCidr, mAclIpv6 } from "./m-acl-single.ts";
import { mAclStored } from "./m-acl-stored.ts";
import { mAvailable } from "./m-available.ts";
import { mCreate201 } from "./m-create-201.ts";
import { mDelete204, mDeleteCredentials, mDeleteTwice } from "./m-delete.ts";
import { mEvents } from "./m-events.ts";
import { mInvite } from "./m-invite.ts";
import { mInviteRoles } from "./m-invite-roles.ts";
import { mInviteTwice } from "./m-invite-twice.ts";
import { mSibling } from "./m-sibling.ts";
import { mUaf } from "./m-uaf.ts";
import { mUnassign } from "./m-unassign.ts";
import { mEcho } from "./m-echo.ts";
import { mLeakFree } from "./m-leak-free.ts";
import { mModel } from "./m-model.ts";
import { mPatchEmpty } from "./m-patch-empty.ts";
import { mPatchNull } from "./m-patch-null.ts";
import { mPatchOneProject } from "./m-patch-one-project.ts";
import { mPatchPartial } from "./m-patch-partial.ts";
import { mPatchPersists } from "./m-patch-persists.ts";
import { mPatchRolesReplace } from "./m-patch-roles-replace.ts";
import { mUnique } from "./m-unique.ts";

/**
 * What is tried before any other write: whether a write spares the accounts that it does not name. Later the harm would be
 * done, and nobody could tell by what.
 */
export const firstWrites: readonly ActiveCheck[] = [mSibling];

/** The life of an account: made, changed, assigned, deleted. */
export const lifecycleChecks: readonly ActiveCheck[] = [
  mCreate201,
  mEcho,
  mUnique,
  mAvailable,
  mLeakFree,
  mPatchPersists,
  mPatchPartial,
  mPatchNull,
  mPatchEmpty,
  mPatchRolesReplace,
  mPatchOneProject,
  mAclStored,
  mAclCidr,
  mAclIpv6,
  mAclDup409,
  mAclDeleteOne,
  mAclEnc,
  mAclCap,
  mAclSelf,
  mInvite,
  mInviteRoles,
  mInviteTwice,
  mUnassign,
  mDelete204,
  mDeleteTwice,
  mDeleteCredentials,
  mUaf,
  mEvents,
  mAccountCap,
  mModel,
];
