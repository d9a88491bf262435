/** Jobs are under way: to leave now ends them. */
export type LeaveDialog = { kind: "leave"; since: number; isYes: boolean };
