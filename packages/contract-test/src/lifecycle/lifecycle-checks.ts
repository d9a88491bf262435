import type { ActiveCheck } from "../checks/check.ts";
import { mAvailable } from "./m-available.ts";
import { mCreate201 } from "./m-create-201.ts";
import { mEcho } from "./m-echo.ts";
import { mLeakFree } from "./m-leak-free.ts";
import { mPatchEmpty } from "./m-patch-empty.ts";
import { mPatchNull } from "./m-patch-null.ts";
import { mPatchOneProject } from "./m-patch-one-project.ts";
import { mPatchPartial } from "./m-patch-partial.ts";
import { mPatchPersists } from "./m-patch-persists.ts";
import { mPatchRolesReplace } from "./m-patch-roles-replace.ts";
import { mUnique } from "./m-unique.ts";

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
];
