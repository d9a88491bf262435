import type { ActiveCheck } from "../checks/check.ts";
import { mAclEnforced } from "../identity/m-acl-enforced.ts";
import { mRbacProjectOwner, mRbacProjectReader } from "../identity/m-rbac-project.ts";
import { mRbacWrite } from "../identity/m-rbac-write.ts";
import { mTenantWrite } from "../identity/m-tenant-write.ts";
import { mExpiry } from "./m-expiry.ts";
import { mSecretAdd, mSecretMax2 } from "./m-secret-add.ts";
import {
  mSecretDead,
  mSecretDelete,
  mSecretLast,
  mSecretUnknown,
  mTokenDead,
} from "./m-secret-delete.ts";
import { mSecretExpired } from "./m-secret-expired.ts";
import { mSecretOldExpiry, mSecretOldWorks } from "./m-secret-old.ts";
import { mSecretFormat, mSecretOnce, mSecretWorks } from "./m-secret-shown.ts";

/** The life of a secret: made, rotated, expired, deleted; and who may not write. */
export const secretChecks: readonly ActiveCheck[] = [
  mSecretOnce,
  mSecretFormat,
  mSecretWorks,
  mExpiry,
  mSecretAdd,
  mSecretMax2,
  mSecretOldWorks,
  mSecretOldExpiry,
  mSecretDelete,
  mSecretDead,
  mTokenDead,
  mSecretUnknown,
  mSecretLast,
  mAclEnforced,
  mRbacWrite,
  mRbacProjectOwner,
  mRbacProjectReader,
  mTenantWrite,
  mSecretExpired,
];
