/** What of the row under the cursor is copied. */
export type CopyDialog = { kind: "copy"; cursor: number };

export const copyDialog: CopyDialog = { kind: "copy", cursor: 0 };
