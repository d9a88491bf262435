/** Which columns a list shows. */
export type ColumnsDialog = { kind: "columns"; cursor: number };
