import { accessListRows } from "./access-list-rows.ts";
import { moreBodyRows, moreStatusRows } from "./answer-rows.ts";
import { accountRows, assignmentRows } from "./account-rows.ts";
import { bodyRows, errorBodyRows } from "./body-rows.ts";
import { accessRows, credentialRows, mintingRows } from "./credential-rows.ts";
import { pagingRows } from "./paging-rows.ts";
import { leniencyRows, moreLifeRows } from "./leniency-rows.ts";
import { pageEndRows, queryRows, viewRows } from "./reading-rows.ts";
import { removalRows } from "./removal-rows.ts";
import type { Rows } from "./row.ts";
import {
  eventRows,
  permissionRows,
  rateLimitRows,
  validationRows,
  versionRows,
} from "./rule-rows.ts";
import { secretRows, tokenRows } from "./secret-rows.ts";
import { contentTypeRows, headerRows, statusRows } from "./status-rows.ts";

/** How every contract fault shows, written by hand: one row each. */
export const rows: Rows = {
  ...statusRows,
  ...contentTypeRows,
  ...headerRows,
  ...bodyRows,
  ...errorBodyRows,
  ...pagingRows,
  ...accountRows,
  ...assignmentRows,
  ...removalRows,
  ...secretRows,
  ...accessListRows,
  ...permissionRows,
  ...tokenRows,
  ...rateLimitRows,
  ...versionRows,
  ...validationRows,
  ...eventRows,
  ...moreStatusRows,
  ...moreBodyRows,
  ...viewRows,
  ...pageEndRows,
  ...queryRows,
  ...credentialRows,
  ...mintingRows,
  ...accessRows,
  ...leniencyRows,
  ...moreLifeRows,
};
