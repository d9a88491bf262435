/**
 * Why a snapshot is refused: `not-a-snapshot` (something else from its first line on), `newer-version`, `malformed` (a line
 * that is no record), `out-of-order`, `truncated` (it ends before its footer), `altered` (its footer does not fit what
 * stands above it) or `line-too-long`.
 */
export type SnapshotFault =
  | "not-a-snapshot"
  | "newer-version"
  | "malformed"
  | "out-of-order"
  | "truncated"
  | "altered"
  | "line-too-long";

const advice: Readonly<Record<SnapshotFault, string>> = {
  "not-a-snapshot": "Name a file that `purser snapshot` wrote.",
  "newer-version": "Update Purser, or take the snapshot again with this version.",
  malformed: "Take the snapshot again.",
  "out-of-order":
    "Snapshots are joined by merging them, not by appending files: take or merge it again.",
  truncated: "Take the snapshot again, or copy it again and completely.",
  altered: "Do not rely on anything in it: take the snapshot again, or copy it again as it is.",
  "line-too-long": "Name a file that `purser snapshot` wrote.",
};

/** Thrown for a snapshot that cannot be relied on. What was read before it does not count either. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
  /** Stable name of the cause, for programs. */
  readonly code = "snapshot";
  readonly fault: SnapshotFault;
  /** The line at fault, from 1. */
  readonly line: number;
  /** What is wrong with it. */
  readonly reason: string;
  /** What was read, such as the path of a file. */
  readonly source: string;

  constructor(
    fault: SnapshotFault,
    line: number,
    reason: string,
    source = "the snapshot",
    options?: ErrorOptions,
  ) {
    super(`Line ${line} of ${source}: ${reason}. ${advice[fault]}`, options);
    this.fault = fault;
    this.line = line;
    this.reason = reason;
    this.source = source;
  }
}
