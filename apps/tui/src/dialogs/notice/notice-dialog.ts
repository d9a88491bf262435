/** Something to know, a line each. */
export type NoticeDialog = { kind: "notice"; title: string; lines: readonly string[] };
