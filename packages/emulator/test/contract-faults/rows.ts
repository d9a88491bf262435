import { bodyRows, errorBodyRows } from "./body-rows.ts";
import type { Rows } from "./row.ts";
import { contentTypeRows, headerRows, statusRows } from "./status-rows.ts";

/** How every contract fault shows, written by hand: one row each. */
export const rows: Rows = {
  ...statusRows,
  ...contentTypeRows,
  ...headerRows,
  ...bodyRows,
  ...errorBodyRows,
};
