import type { ActiveCheck } from "../checks/check.ts";
import { sPageBound, sQueryBound } from "./bound-checks.ts";
import { sAssignments } from "./consistent-assignments.ts";
import { sConsistent } from "./consistent-items.ts";
import { sViews } from "./consistent-views.ts";
import { sCase, sConditional, sHead, sOptions } from "./http-checks.ts";
import { pageChecks } from "./page-checks.ts";
import { acceptChecks } from "./s-accept.ts";
import { sBadid } from "./s-badid.ts";
import { sEnvelope } from "./s-envelope.ts";
import { sFilter } from "./s-filter.ts";
import { sIdempotent } from "./s-idempotent.ts";
import { sIncludeCount } from "./s-include-count.ts";
import { sMask } from "./s-mask.ts";
import { sMethod } from "./s-method.ts";
import { sNameFilter } from "./s-name-filter.ts";
import { sNotfound } from "./s-notfound.ts";
import { sPretty } from "./s-pretty.ts";
import { sQueryUnknown } from "./s-query-unknown.ts";
import { sSlash } from "./s-slash.ts";

/** Checks that send harmless requests of their own. The first reads everything once, for those after it to compare with. */
export const probes: readonly ActiveCheck[] = [
  sIdempotent,
  sEnvelope,
  sPretty,
  sMask,
  sConsistent,
  sViews,
  sAssignments,
  ...pageChecks,
  sPageBound,
  sQueryBound,
  sIncludeCount,
  sNameFilter,
  sFilter,
  ...acceptChecks,
  sMethod,
  sNotfound,
  sBadid,
  sQueryUnknown,
  sConditional,
  sHead,
  sOptions,
  sSlash,
  sCase,
];
