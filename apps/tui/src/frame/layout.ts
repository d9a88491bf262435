import type { Size } from "../state/state.ts";

/** Columns and rows below which nothing can be shown. */
export const smallest: Size = { columns: 60, rows: 12 };

/** Columns from which a detail pane stands beside a list, and its width. */
const wide = 120;
const detailWidth = 46;

/** How the screen is divided. */
export type Layout = {
  isTooSmall: boolean;
  /** Rows between the header and the hints. */
  bodyRows: number;
  /** Rows of a list: the body without its heading. */
  listRows: number;
  listColumns: number;
  /** 0: no detail pane. */
  detailColumns: number;
};

/** Header, filter, and at the bottom hints and toast. */
const chromeRows = 4;

export function layoutOf({ columns, rows }: Size): Layout {
  const detailColumns = columns >= wide ? detailWidth : 0;
  const bodyRows = Math.max(0, rows - chromeRows);
  return {
    isTooSmall: columns < smallest.columns || rows < smallest.rows,
    bodyRows,
    listRows: Math.max(1, bodyRows - 1),
    listColumns: detailColumns === 0 ? columns : columns - detailColumns - 3,
    detailColumns,
  };
}
