export { createNodeDigest } from "./node-digest.ts";
export { readSnapshotFile, readSnapshotFileBatches } from "./read-snapshot-file.ts";
export { writeSnapshotFile } from "./write-snapshot-file.ts";
