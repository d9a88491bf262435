import type { Size } from "../state/state.ts";

/** Columns and rows below which nothing can be shown. */
export const smallest: Size = { columns: 60, rows: 12 };

/** Columns from which a detail pane stands beside a list, and its least width. */
const wide = 120;
const detailWidth = 46;

/** Columns of a list beside which there is a detail pane, at most: all its columns fit, and names are not far from their facts. */
const listWidth = 110;

/** Columns of what stands between the two. */
const ruleWidth = 3;

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
  const detailColumns =
    columns >= wide ? Math.max(detailWidth, columns - ruleWidth - listWidth) : 0;
  const bodyRows = Math.max(0, rows - chromeRows);
  return {
    isTooSmall: columns < smallest.columns || rows < smallest.rows,
    bodyRows,
    listRows: Math.max(1, bodyRows - 1),
    listColumns: detailColumns === 0 ? columns : columns - detailColumns - ruleWidth,
    detailColumns,
  };
}
